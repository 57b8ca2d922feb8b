# A flat denial is zero.
published 2024-05-15

أكد الدفاع المدني عدم وقوع أي إصابات في قصف على مستودع في حلب.
---
event 1 shelling | in حلب
1 casualties 0 exact unknown | الدفاع المدني | asserted | عدم وقوع أي إصابات
1 type shelling | الدفاع المدني | asserted | قصف
1 place حلب (exact SY) | الدفاع المدني | asserted | في حلب
