# Women among the wounded are not among the dead.
published 2023-05-14

The blast killed three people in Gao on Friday and wounded nine others, including four women.
---
event 1 bombing 2023-05-12 | in Gao
1 type bombing | - | asserted | The blast
1 killed 3 exact unknown | - | asserted | killed three people
1 place Gao (exact ML) | - | asserted | in Gao
1 date 2023-05-12 | - | asserted | on Friday
1 wounded 9 exact unknown | - | asserted | wounded nine others
