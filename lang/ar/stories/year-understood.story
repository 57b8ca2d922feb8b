# Trap 10: the year is that of the publication.
published 2024-09-01

قتل ثلاثة جنود في هجوم قرب الحسكة في 29 آب.
---
event 1 attack 2024-08-29 | in الحسكة
1 killed 3 exact unknown | - | asserted | قتل ثلاثة جنود
1 type attack | - | asserted | هجوم
1 place الحسكة (near SY) | - | asserted | قرب الحسكة
1 date 2024-08-29 | - | asserted | في 29 آب
