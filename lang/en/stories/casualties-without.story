# Without victims.
published 2023-05-14

A rocket fell on Monday in Erbil without causing casualties.
---
event 1 missile_strike 2023-05-08 | in Erbil
1 type missile_strike | - | asserted | A rocket
1 date 2023-05-08 | - | asserted | on Monday
1 place Erbil (exact IQ) | - | asserted | in Erbil
1 casualties no number unknown | - | denied | casualties
