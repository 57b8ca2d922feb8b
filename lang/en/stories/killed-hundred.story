# A hundred.
published 2023-05-14

Nearly a hundred people were killed on Saturday in an attack in Barsalogho.
---
event 1 attack 2023-05-13 | in Barsalogho
1 killed 100 about unknown | - | asserted | Nearly a hundred people were killed
1 date 2023-05-13 | - | asserted | on Saturday
1 type attack | - | asserted | an attack
1 place Barsalogho (exact BF) | - | asserted | in Barsalogho
