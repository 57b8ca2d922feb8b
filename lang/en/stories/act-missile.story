# A missile falls.
published 2023-05-14

A missile hit an apartment building on Friday in Kharkiv, killing four residents.
---
event 1 missile_strike 2023-05-12 | in Kharkiv | b: residents
1 type missile_strike | - | asserted | A missile
1 date 2023-05-12 | - | asserted | on Friday
1 place Kharkiv (exact UA) | - | asserted | in Kharkiv
1 killed 4 exact civilians | - | asserted | killing four residents
