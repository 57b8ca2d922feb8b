# So many dead and so many wounded.
published 2024-05-15

خلف الهجوم على معسكر في بنغازي 12 قتيلا و20 جريحا.
---
event 1 attack | in بنغازي
1 type attack | - | asserted | الهجوم
1 place بنغازي (exact LY) | - | asserted | في بنغازي
1 killed 12 exact unknown | - | asserted | 12 قتيلا
1 wounded 20 exact unknown | - | asserted | 20 جريحا
