# The number of victims.
published 2024-05-15

بلغ عدد ضحايا القصف على مستشفى في الفاشر 70 قتيلا، وفق منظمة الصحة العالمية.
---
event 1 attack | in الفاشر
1 place الفاشر (exact SD) | منظمة الصحة العالمية | asserted | في الفاشر
1 killed 70 exact unknown | منظمة الصحة العالمية | asserted | 70 قتيلا
