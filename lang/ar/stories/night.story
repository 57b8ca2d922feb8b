# The part of the day.
published 2024-05-15

قتل أربعة أشخاص في قصف على أوديسا ليل السبت.
---
event 1 shelling 2024-05-11 night | in أوديسا
1 killed 4 exact unknown | - | asserted | قتل أربعة أشخاص
1 type shelling | - | asserted | قصف
1 place أوديسا (exact UA) | - | asserted | على أوديسا
1 date 2024-05-11 night | - | asserted | ليل السبت
