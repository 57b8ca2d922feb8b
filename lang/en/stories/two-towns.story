# Two towns of one country are two places.
published 2023-05-14

Rockets killed three people in Gao on Monday. In Kidal, a mine killed two soldiers.
---
event 1 missile_strike 2023-05-08 | in Gao
event 2 landmine | in Kidal
1 type missile_strike | - | asserted | Rockets
1 killed 3 exact unknown | - | asserted | killed three people
1 place Gao (exact ML) | - | asserted | in Gao
1 date 2023-05-08 | - | asserted | on Monday
2 place Kidal (exact ML) | - | asserted | In Kidal
2 type landmine | - | asserted | a mine
2 killed 2 exact unknown | - | asserted | killed two soldiers
