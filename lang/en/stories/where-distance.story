# So far from a place.
published 2023-05-14

Gunmen killed six soldiers on Monday 30 km north of Menaka.
---
event 1 attack 2023-05-08 | in Menaka | a: Gunmen | b: soldiers
1 side_a Gunmen (armed_group) | - | asserted | Gunmen
1 killed 6 exact side_b | - | asserted | killed six soldiers
1 date 2023-05-08 | - | asserted | on Monday
1 place Menaka (near ML) | - | asserted | 30 km north of Menaka
