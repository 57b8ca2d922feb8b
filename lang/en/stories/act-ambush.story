# An ambush.
published 2023-05-14

A convoy fell into an ambush on Sunday in Djibo. Five soldiers died.
---
event 1 attack 2023-05-14 | in Djibo
1 type attack | - | asserted | an ambush
1 date 2023-05-14 | - | asserted | on Sunday
1 place Djibo (exact BF) | - | asserted | in Djibo
1 killed 5 exact unknown | - | asserted | Five soldiers died
