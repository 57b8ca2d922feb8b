# Attributed to somebody by others.
published 2024-05-15

قتل سبعة مدنيين في قصف نسب إلى قوات الدعم السريع في نيالا.
---
event 1 shelling | in نيالا | a: قوات الدعم السريع | b: مدنيين
1 killed 7 exact civilians | - | asserted | قتل سبعة مدنيين
1 accused قوات الدعم السريع (armed_group SD) | - | asserted | قصف نسب إلى قوات الدعم السريع
1 type shelling | - | asserted | قصف
1 side_a قوات الدعم السريع (armed_group SD) | - | hedged | قوات الدعم السريع
1 place نيالا (exact SD) | - | asserted | في نيالا
