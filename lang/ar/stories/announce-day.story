# The day of the announcement is not the day of the act.
published 2024-05-15

أعلنت الشرطة، الثلاثاء، مقتل ثلاثة مسلحين في مداهمة نفذت السبت في لاهور.
---
event 1 raid 2024-05-11 | in لاهور | b: مسلحين
1 killed 3 exact side_b | الشرطة | asserted | مقتل ثلاثة مسلحين
1 type raid | الشرطة | asserted | مداهمة
1 date 2024-05-11 | الشرطة | asserted | السبت
1 place لاهور (exact PK) | الشرطة | asserted | في لاهور
