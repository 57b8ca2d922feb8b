# So many of them.
published 2023-05-14

Gunmen abducted nine workers on Monday in Hangu. Three of them were killed.
---
event 1 abduction 2023-05-08 | in Hangu | a: Gunmen
1 side_a Gunmen (armed_group) | - | asserted | Gunmen
1 abducted 9 exact civilians | - | asserted | abducted nine workers
1 date 2023-05-08 | - | asserted | on Monday
1 place Hangu (exact CN) | - | asserted | in Hangu
1 killed 3 exact unknown | - | asserted | Three of them were killed
