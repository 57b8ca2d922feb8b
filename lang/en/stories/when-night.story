# The night between two days.
published 2023-05-14

Gunmen killed five farmers on Tuesday night in Agatu.
---
event 1 attack 2023-05-09 night | in Agatu | a: Gunmen | b: farmers
1 side_a Gunmen (armed_group) | - | asserted | Gunmen
1 killed 5 exact civilians | - | asserted | killed five farmers
1 date 2023-05-09 night | - | asserted | on Tuesday night
1 place Agatu (admin2 NG) | - | asserted | in Agatu
