# An attack of Tuesday.
published 2023-05-14

L'attaque de mardi à Bosso a fait six morts.
---
event 1 attack 2023-05-09 | in Bosso
1 type attack | - | asserted | L'attaque
1 date 2023-05-09 | - | asserted | de mardi
1 place Bosso (exact NE) | - | asserted | à Bosso
1 killed 6 exact unknown | - | asserted | a fait six morts
