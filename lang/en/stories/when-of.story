# The raid's own day.
published 2023-05-14

Friday's air strike in Idlib killed four civilians.
---
event 1 airstrike 2023-05-12 | in Idlib | b: civilians
1 type airstrike | - | asserted | Friday's air strike
1 date 2023-05-12 | - | asserted | Friday's air strike
1 place Idlib (exact SY) | - | asserted | in Idlib
1 killed 4 exact civilians | - | asserted | killed four civilians
