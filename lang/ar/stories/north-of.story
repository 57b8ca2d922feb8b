# A part of a place.
published 2024-05-15

قتل ثلاثة جنود في هجوم شمالي بوركينا فاسو.
---
event 1 attack | in شمالي بوركينا فاسو
1 killed 3 exact unknown | - | asserted | قتل ثلاثة جنود
1 type attack | - | asserted | هجوم
1 place شمالي بوركينا فاسو (region BF) | - | asserted | شمالي بوركينا فاسو
