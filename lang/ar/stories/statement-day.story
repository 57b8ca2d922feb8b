# The day of the statement is not that of the act.
published 2024-05-16

أعلنت وزارة الدفاع الأميركية في بيان، اليوم الخميس، أن غارة يوم الثلاثاء قرب إدلب قتلت قياديا.
---
event 1 airstrike 2024-05-14 | in إدلب
1 killed 1 exact unknown | وزارة الدفاع الأميركية | asserted | غارة يوم الثلاثاء قرب إدلب قتلت قياديا
1 type airstrike | وزارة الدفاع الأميركية | asserted | غارة
1 date 2024-05-14 | وزارة الدفاع الأميركية | asserted | يوم الثلاثاء
1 place إدلب (near SY) | وزارة الدفاع الأميركية | asserted | قرب إدلب
