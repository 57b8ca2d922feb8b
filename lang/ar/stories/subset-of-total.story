# A part is not added to the whole.
published 2024-05-15

قتل 20 شخصا في هجوم على قطار قرب كويتا، بينهم 12 جنديا.
---
event 1 attack | in كويتا
1 killed 20 exact unknown | - | asserted | قتل 20 شخصا
1 type attack | - | asserted | هجوم
1 place كويتا (near PK) | - | asserted | قرب كويتا
1 composition 12 exact unknown | - | asserted | بينهم 12 جنديا
