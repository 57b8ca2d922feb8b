# Nobody was killed.
published 2023-05-14

No one was killed in Monday's explosion in Basra.
---
event 1 bombing 2023-05-08 | in Basra
1 casualties 0 exact unknown | - | asserted | No one was killed
1 type bombing | - | asserted | Monday's explosion
1 date 2023-05-08 | - | asserted | Monday's explosion
1 place Basra (exact IQ) | - | asserted | in Basra
