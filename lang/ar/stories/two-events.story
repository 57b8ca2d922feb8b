# Two places, two events.
published 2024-05-15

قتل خمسة جنود في هجوم قرب غاو في مالي. وفي الصومال، أسفر انفجار في مقديشو عن إصابة تسعة مدنيين.
---
event 1 attack | in غاو; مالي
event 2 bombing | in مقديشو; الصومال
1 killed 5 exact unknown | - | asserted | قتل خمسة جنود
1 type attack | - | asserted | هجوم
1 place غاو (near ML) | - | asserted | قرب غاو
1 place مالي (country ML) | - | asserted | في مالي
2 place الصومال (country SO) | - | asserted | في الصومال
2 type bombing | - | asserted | انفجار
2 place مقديشو (exact SO) | - | asserted | في مقديشو
2 wounded 9 exact civilians | - | asserted | إصابة تسعة مدنيين
