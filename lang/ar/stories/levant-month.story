# Two months of one name, told by a number.
published 2024-05-15

قتل سبعة مدنيين في قصف على درعا في 3 كانون الثاني 2024.
---
event 1 shelling 2024-01-03 | in درعا | b: مدنيين
1 killed 7 exact civilians | - | asserted | قتل سبعة مدنيين
1 type shelling | - | asserted | قصف
1 place درعا (exact SY) | - | asserted | على درعا
1 date 2024-01-03 | - | asserted | في 3 كانون الثاني 2024
