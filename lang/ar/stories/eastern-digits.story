# Eastern digits.
published 2024-05-15

قتل ١٢ شخصا وأصيب ٣٠ آخرون في انفجار بمدينة حلب.
---
event 1 bombing | in مدينة حلب
1 killed 12 exact unknown | - | asserted | قتل ١٢ شخصا
1 wounded 30 exact unknown | - | asserted | أصيب ٣٠ آخرون
1 type bombing | - | asserted | انفجار
1 place مدينة حلب (exact SY) | - | asserted | بمدينة حلب
