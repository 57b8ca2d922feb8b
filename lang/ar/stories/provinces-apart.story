# A province and a town of another province are two places: two events.
published 2024-05-15

أعلن الجيش مقتل أربعة من عناصر تنظيم داعش في غارة في محافظة صلاح الدين يوم الاثنين. وقتل شرطيان بانفجار عبوة ناسفة في قضاء الحويجة يوم الاثنين.
---
event 1 airstrike 2024-05-13 | in محافظة صلاح الدين | b: من عناصر تنظيم داعش
event 2 ied 2024-05-13 | in قضاء الحويجة
1 killed 4 exact side_b | الجيش | asserted | مقتل أربعة من عناصر تنظيم داعش
1 side_b من عناصر تنظيم داعش (armed_group) | الجيش | asserted | من عناصر تنظيم داعش
1 type airstrike | الجيش | asserted | غارة
1 place محافظة صلاح الدين (admin1 IQ) | الجيش | asserted | في محافظة صلاح الدين
1 date 2024-05-13 | الجيش | asserted | يوم الاثنين
2 killed 2 exact unknown | - | asserted | قتل شرطيان
2 type ied | - | asserted | انفجار عبوة ناسفة
2 place قضاء الحويجة (exact IQ) | - | asserted | في قضاء الحويجة
2 date 2024-05-13 | - | asserted | يوم الاثنين
