# The second name of the month in brackets.
published 2024-10-02

قتل جنديان في هجوم قرب البوكمال في 23 سبتمبر (أيلول).
---
event 1 attack 2024-09-23 | in البوكمال
1 killed 2 exact unknown | - | asserted | قتل جنديان
1 type attack | - | asserted | هجوم
1 place البوكمال (near SY) | - | asserted | قرب البوكمال
1 date 2024-09-23 | - | asserted | في 23 سبتمبر (أيلول)
