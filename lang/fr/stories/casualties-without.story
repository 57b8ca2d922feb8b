# Without victims.
published 2023-05-14

Une roquette est tombée lundi à Erbil sans faire de victimes.
---
event 1 missile_strike 2023-05-08 | in Erbil
1 type missile_strike | - | asserted | Une roquette
1 date 2023-05-08 | - | asserted | lundi
1 place Erbil (exact IQ) | - | asserted | à Erbil
1 casualties no number unknown | - | denied | victimes
