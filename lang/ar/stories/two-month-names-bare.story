# The month named twice without a stroke between.
published 2024-07-05

قتل جنديان في هجوم قرب البوكمال يوم الأربعاء 3 يوليو تموز.
---
event 1 attack 2024-07-03 | in البوكمال
1 killed 2 exact unknown | - | asserted | قتل جنديان
1 type attack | - | asserted | هجوم
1 place البوكمال (near SY) | - | asserted | قرب البوكمال
1 date 2024-07-03 | - | asserted | يوم الأربعاء 3 يوليو تموز
