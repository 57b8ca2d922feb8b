# قتل is "killed" and "was killed": what follows tells them apart. The actor is never counted among the dead.
published 2023-05-14

قتل مسلحون مجهولون 12 قرويا في مايدوغوري مساء الجمعة، بحسب الشرطة النيجيرية. وقتل ثلاثة جنود في كمين على الطريق نفسه.
---
event 1 attack 2023-05-12 evening | in مايدوغوري | a: مسلحون مجهولون | b: قرويا
1 killed 12 exact civilians | الشرطة النيجيرية | asserted | قتل مسلحون مجهولون 12 قرويا
1 side_a مسلحون مجهولون (armed_group) | الشرطة النيجيرية | asserted | مسلحون مجهولون
1 place مايدوغوري (exact NG) | الشرطة النيجيرية | asserted | في مايدوغوري
1 date 2023-05-12 evening | الشرطة النيجيرية | asserted | مساء الجمعة
1 killed 3 exact unknown | - | asserted | قتل ثلاثة جنود
1 type attack | - | asserted | كمين
