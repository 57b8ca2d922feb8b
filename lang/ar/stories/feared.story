# What is feared is hedged.
published 2024-05-15

رجحت الشرطة مقتل خمسة عمال في انهيار مبنى قصفته طائرات في بيروت.
---
event 1 airstrike | in بيروت | b: عمال
1 killed 5 exact civilians | الشرطة | hedged | مقتل خمسة عمال
1 type airstrike | الشرطة | asserted | قصفته طائرات في بيروت
1 place بيروت (exact LB) | الشرطة | asserted | في بيروت
