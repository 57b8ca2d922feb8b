# An older toll is not added.
published 2024-05-15

ارتفعت حصيلة الهجوم على قرية يلواتا إلى 100 قتيل. وكانت حصيلة سابقة تحدثت عن 40 قتيلا.
---
event 1 attack
1 killed 100 exact unknown | - | asserted | ارتفعت حصيلة الهجوم على قرية يلواتا إلى 100 قتيل
1 killed 40 exact unknown | - | asserted | 40 قتيلا
