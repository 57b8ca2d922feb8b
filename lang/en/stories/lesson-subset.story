# A subset is not added to the whole.
published 2023-05-14

Gunmen killed 20 people, including six children, on Monday in Bunia.
---
event 1 attack 2023-05-08 | in Bunia | a: Gunmen | b: people
1 side_a Gunmen (armed_group) | - | asserted | Gunmen
1 killed 20 exact side_b | - | asserted | killed 20 people
1 composition 6 exact unknown | - | asserted | including six children
1 date 2023-05-08 | - | asserted | on Monday
1 place Bunia (exact CD) | - | asserted | in Bunia
