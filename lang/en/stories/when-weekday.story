# The last day of that name.
published 2023-05-14

A bomb killed two policemen on Thursday in Peshawar.
---
event 1 bombing 2023-05-11 | in Peshawar
1 type bombing | - | asserted | A bomb
1 killed 2 exact unknown | - | asserted | killed two policemen
1 date 2023-05-11 | - | asserted | on Thursday
1 place Peshawar (exact PK) | - | asserted | in Peshawar
