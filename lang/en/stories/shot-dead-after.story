# Shot dead with its place.
published 2023-05-14

A candidate was shot dead on Tuesday outside his home in Apatzingan.
---
event 1 attack 2023-05-09 | in Apatzingan
1 killed 1 exact unknown | - | asserted | A candidate was shot
1 date 2023-05-09 | - | asserted | on Tuesday
1 place Apatzingan (exact MX) | - | asserted | in Apatzingan
