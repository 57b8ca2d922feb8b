# The voice stands before.
published 2023-05-14

Le ministère de la Défense a déclaré que onze soldats avaient été tués dimanche à Gao.
---
event 1 attack 2023-05-14 | in Gao
1 killed 11 exact unknown | ministère de la Défense | asserted | onze soldats avaient été tués
1 date 2023-05-14 | ministère de la Défense | asserted | dimanche
1 place Gao (exact ML) | ministère de la Défense | asserted | à Gao
