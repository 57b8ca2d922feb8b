# Months with two names.
published 2024-05-15

قتل عشرة جنود في هجوم قرب كايا في 12 آذار/مارس الماضي.
---
event 1 attack 2024-03-12 | in كايا
1 killed 10 exact unknown | - | asserted | قتل عشرة جنود
1 type attack | - | asserted | هجوم
1 place كايا (near BF) | - | asserted | قرب كايا
1 date 2024-03-12 | - | asserted | في 12 آذار/مارس الماضي
