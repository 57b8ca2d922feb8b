# The hospital is not where it happened.
published 2023-05-14

Gunmen shot two drivers near Ansongo on Monday. They were taken to a hospital in Gao, where one of them died.
---
event 1 attack 2023-05-08 | in Ansongo | a: Gunmen
1 side_a Gunmen (armed_group) | - | asserted | Gunmen
1 casualties 2 exact civilians | - | asserted | shot two drivers
1 place Ansongo (near ML) | - | asserted | near Ansongo
1 date 2023-05-08 | - | asserted | on Monday
1 killed 1 exact unknown | - | asserted | one of them died
