# A killing told in the active: who did it is a side.
published 2023-05-14

Des hommes armés ont tué douze villageois dimanche à Tillabéri. L'attaque a eu lieu au marché.
---
event 1 attack 2023-05-14 | in Tillabéri | a: hommes armés | b: villageois
1 side_a hommes armés (armed_group) | - | asserted | Des hommes armés
1 killed 12 exact civilians | - | asserted | ont tué douze villageois
1 date 2023-05-14 | - | asserted | dimanche
1 place Tillabéri (exact NE) | - | asserted | à Tillabéri
