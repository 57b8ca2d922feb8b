# A tag of several words joined by a stroke: the town in it is named without the stroke.
published 2024-05-15

قتل ثلاثة مدنيين يوم الاثنين بقصف على سوق في #صنعاء_القديمة.
---
event 1 shelling 2024-05-13 | in صنعاء | b: مدنيين
1 killed 3 exact civilians | - | asserted | قتل ثلاثة مدنيين
1 date 2024-05-13 | - | asserted | يوم الاثنين
1 type shelling | - | asserted | قصف
1 place صنعاء (exact YE) | - | asserted | في #صنعاء
