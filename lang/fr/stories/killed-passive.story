# A killing told in the passive, with its agent.
published 2023-05-14

Quatre pêcheurs ont été tués samedi à Baga par des combattants de Boko Haram.
---
event 1 attack 2023-05-13 | in Baga | a: combattants de Boko Haram | b: pêcheurs
1 killed 4 exact civilians | - | asserted | Quatre pêcheurs ont été tués
1 date 2023-05-13 | - | asserted | samedi
1 place Baga (exact NG) | - | asserted | à Baga
1 side_a combattants de Boko Haram (armed_group NG) | - | asserted | des combattants de Boko Haram
