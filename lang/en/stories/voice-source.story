# A source without a name.
published 2023-05-14

A military source told AFP that seven soldiers had been killed on Sunday in Menaka.
---
event 1 attack 2023-05-14 | in Menaka
1 killed 7 exact unknown | AFP < military source | asserted | seven soldiers had been killed
1 date 2023-05-14 | AFP < military source | asserted | on Sunday
1 place Menaka (exact ML) | AFP < military source | asserted | in Menaka
