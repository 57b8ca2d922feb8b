# An attack that takes lives.
published 2024-05-15

أودى تفجير انتحاري بحياة 14 شخصا في مقديشو مساء السبت.
---
event 1 suicide_bombing 2024-05-11 evening | in مقديشو
1 killed 14 exact unknown | - | asserted | أودى تفجير انتحاري بحياة 14 شخصا
1 type suicide_bombing | - | asserted | تفجير انتحاري
1 place مقديشو (exact SO) | - | asserted | في مقديشو
1 date 2024-05-11 evening | - | asserted | مساء السبت
