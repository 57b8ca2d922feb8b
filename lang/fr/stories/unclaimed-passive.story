# The attack was not claimed.
published 2023-05-14

Quatre policiers ont été tués dimanche à Torodi. L'attaque n'a pas été revendiquée.
---
event 1 attack 2023-05-14 | in Torodi
1 killed 4 exact unknown | - | asserted | Quatre policiers ont été tués
1 date 2023-05-14 | - | asserted | dimanche
1 place Torodi (exact NE) | - | asserted | à Torodi
1 claimed_by n'a pas été revendiquée | - | no_indication | L'attaque
