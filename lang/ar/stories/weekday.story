# A day of the week before publication.
published 2024-05-15

قتل شرطي في هجوم على حاجز في العريش يوم الأحد.
---
event 1 attack 2024-05-12 | in العريش
1 killed 1 exact unknown | - | asserted | قتل شرطي
1 type attack | - | asserted | هجوم
1 place العريش (exact EG) | - | asserted | في العريش
1 date 2024-05-12 | - | asserted | يوم الأحد
