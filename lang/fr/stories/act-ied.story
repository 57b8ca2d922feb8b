# An improvised bomb.
published 2023-05-14

Un engin explosif a explosé au passage d'une patrouille jeudi à Diffa. Deux soldats ont été blessés.
---
event 1 ied 2023-05-11 | in Diffa
1 type ied | - | asserted | Un engin explosif
1 date 2023-05-11 | - | asserted | jeudi
1 place Diffa (exact NE) | - | asserted | à Diffa
1 wounded 2 exact unknown | - | asserted | Deux soldats ont été blessés
