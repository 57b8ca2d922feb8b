# A quotation and who speaks it.
published 2023-05-14

"Gunmen killed nine villagers on Monday in Plateau," the governor said.
---
event 1 attack 2023-05-08 | in Plateau | a: Gunmen | b: villagers
1 side_a Gunmen (armed_group) | governor | asserted | Gunmen
1 killed 9 exact civilians | governor | asserted | killed nine villagers
1 date 2023-05-08 | governor | asserted | on Monday
1 place Plateau (admin1 NG) | governor | asserted | in Plateau
