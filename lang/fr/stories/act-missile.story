# A missile falls.
published 2023-05-14

Un missile a touché un immeuble vendredi à Kharkiv, tuant quatre habitants.
---
event 1 missile_strike 2023-05-12 | in Kharkiv | b: habitants
1 type missile_strike | - | asserted | Un missile
1 date 2023-05-12 | - | asserted | vendredi
1 place Kharkiv (exact UA) | - | asserted | à Kharkiv
1 killed 4 exact civilians | - | asserted | tuant quatre habitants
