# The voice stands behind.
published 2023-05-14

Onze soldats ont été tués dimanche à Gao, a déclaré le ministère de la Défense.
---
event 1 attack 2023-05-14 | in Gao
1 killed 11 exact unknown | ministère de la Défense | asserted | Onze soldats ont été tués
1 date 2023-05-14 | ministère de la Défense | asserted | dimanche
1 place Gao (exact ML) | ministère de la Défense | asserted | à Gao
