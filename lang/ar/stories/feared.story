# What is feared is hedged.
published 2024-05-15

رجحت الشرطة مقتل خمسة عمال في انهيار مبنى قصفته طائرات في بيروت.
---
event 1 shelling | in بيروت | a: طائرات | b: عمال
1 killed 5 exact civilians | الشرطة | hedged | مقتل خمسة عمال
1 type shelling | الشرطة | asserted | قصفته طائرات في بيروت
1 side_a طائرات (other) | الشرطة | asserted | طائرات
1 place بيروت (exact LB) | الشرطة | asserted | في بيروت
