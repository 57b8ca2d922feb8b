# To cost somebody his life.
published 2023-05-14

A bomb attack cost seven policemen their lives on Wednesday in Quetta.
---
event 1 bombing 2023-05-10 | in Quetta
1 type bombing | - | asserted | A bomb attack
1 killed 7 exact unknown | - | asserted | cost seven policemen their lives
1 date 2023-05-10 | - | asserted | on Wednesday
1 place Quetta (exact PK) | - | asserted | in Quetta
