# Who completes the noun for an attack carried it out, unless a thing stands between.
published 2024-05-15

قتل ثلاثة مدنيين في هجوم حركة الشباب على مقديشو يوم الاثنين.

أصيب عامل في انفجار سيارة الشرطة في نيروبي يوم الثلاثاء.
---
event 1 attack 2024-05-13 | in مقديشو | a: حركة الشباب | b: مدنيين
event 2 bombing 2024-05-14 | in نيروبي
1 killed 3 exact civilians | - | asserted | قتل ثلاثة مدنيين
1 type attack | - | asserted | هجوم حركة الشباب
1 side_a حركة الشباب (armed_group SO) | - | asserted | حركة الشباب
1 place مقديشو (exact SO) | - | asserted | على مقديشو
1 date 2024-05-13 | - | asserted | يوم الاثنين
2 wounded 1 exact civilians | - | asserted | أصيب عامل
2 type bombing | - | asserted | انفجار سيارة الشرطة
2 place نيروبي (exact KE) | - | asserted | في نيروبي
2 date 2024-05-14 | - | asserted | يوم الثلاثاء
