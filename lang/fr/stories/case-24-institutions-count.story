# Case 24: institutions count the dead of one protest, each its own way.
published 2023-05-14

La police tchadienne a tiré sur des manifestants jeudi à Moundou. Le gouvernement a annoncé 50 morts. La Commission nationale des droits de l'homme a recensé 128 morts.
---
event 1 attack 2023-05-11 | in Moundou | a: police tchadienne | b: manifestants
1 type attack | - | asserted | La police tchadienne a tiré sur des manifestants
1 side_a police tchadienne (police TD) | - | asserted | La police tchadienne
1 side_b manifestants (civilians) | - | asserted | des manifestants
1 date 2023-05-11 | - | asserted | jeudi
1 place Moundou (exact TD) | - | asserted | à Moundou
1 killed 50 exact unknown | gouvernement | asserted | 50 morts
1 killed 128 exact unknown | Commission nationale des droits de l'homme | asserted | 128 morts
