# The authorities attribute the attack.
published 2023-05-14

Neuf pêcheurs ont été tués dimanche à Diffa. Les autorités ont attribué l'attaque à Boko Haram.
---
event 1 attack 2023-05-14 | in Diffa | a: Boko Haram | b: pêcheurs
1 killed 9 exact civilians | - | asserted | Neuf pêcheurs ont été tués
1 date 2023-05-14 | - | asserted | dimanche
1 place Diffa (exact NE) | - | asserted | à Diffa
1 accused Boko Haram (armed_group NG) | autorités | asserted | Les autorités ont attribué l'attaque à Boko Haram
1 side_a Boko Haram (armed_group NG) | autorités | hedged | Boko Haram
