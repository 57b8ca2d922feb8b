# Yesterday.
published 2024-05-15

أصيب خمسة مدنيين أمس الثلاثاء في قصف على خيرسون.
---
event 1 shelling 2024-05-14 | in خيرسون
1 wounded 5 exact civilians | - | asserted | أصيب خمسة مدنيين
1 date 2024-05-14 | - | asserted | أمس الثلاثاء
1 type shelling | - | asserted | قصف
1 place خيرسون (exact UA) | - | asserted | على خيرسون
