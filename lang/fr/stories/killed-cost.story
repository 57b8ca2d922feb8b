# To cost somebody his life.
published 2023-05-14

Un attentat a coûté la vie à sept policiers mercredi à Quetta.
---
event 1 bombing 2023-05-10 | in Quetta
1 type bombing | - | asserted | Un attentat
1 killed 7 exact unknown | - | asserted | a coûté la vie à sept policiers
1 date 2023-05-10 | - | asserted | mercredi
1 place Quetta (exact PK) | - | asserted | à Quetta
