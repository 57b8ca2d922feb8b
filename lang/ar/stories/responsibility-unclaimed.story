# Nobody has claimed it: no side, no zero.
published 2024-05-15

وقع انفجار في سوق بمدينة كويتا يوم الاثنين، ولم تعلن أي جهة مسؤوليتها.
---
event 1 bombing 2024-05-13 | in مدينة كويتا
1 type bombing | - | asserted | انفجار
1 place مدينة كويتا (exact PK) | - | asserted | بمدينة كويتا
1 date 2024-05-13 | - | asserted | يوم الاثنين
1 claimed_by أي جهة | - | no_indication | لم تعلن أي جهة مسؤوليتها
