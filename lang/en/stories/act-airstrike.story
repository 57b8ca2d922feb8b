# An air strike.
published 2023-05-14

An air strike killed six people on Sunday in Taiz.
---
event 1 airstrike 2023-05-14 | in Taiz
1 type airstrike | - | asserted | An air strike
1 killed 6 exact unknown | - | asserted | killed six people
1 date 2023-05-14 | - | asserted | on Sunday
1 place Taiz (exact YE) | - | asserted | in Taiz
