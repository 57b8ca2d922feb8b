# That nothing points to civilian victims is no number, and never zero; a flat denial is zero.
published 2023-05-14

قتل الجيش النيجيري تسعة مسلحين قرب مايدوغوري يوم الثلاثاء. وقال الجيش إنه لا توجد مؤشرات على سقوط ضحايا مدنيين.

وأكدت الشرطة عدم وقوع أي إصابات بين المدنيين.
---
event 1 attack 2023-05-09 | in مايدوغوري | a: الجيش النيجيري | b: مسلحين
1 killed 9 exact side_b | - | asserted | قتل الجيش النيجيري تسعة مسلحين
1 side_a الجيش النيجيري (state_forces NG) | - | asserted | الجيش النيجيري
1 place مايدوغوري (near NG) | - | asserted | قرب مايدوغوري
1 date 2023-05-09 | - | asserted | يوم الثلاثاء
1 casualties no number civilians | الجيش | no_indication | لا توجد مؤشرات على سقوط ضحايا مدنيين
1 casualties 0 exact civilians | الشرطة | asserted | عدم وقوع أي إصابات بين المدنيين
