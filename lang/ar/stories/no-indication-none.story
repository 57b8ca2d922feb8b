# That there is no sign is no number.
published 2024-05-15

قال الجيش الأميركي إنه لا توجد مؤشرات على سقوط ضحايا مدنيين في الغارة.
---
event 1 airstrike
1 casualties no number civilians | الجيش الأميركي | no_indication | لا توجد مؤشرات على سقوط ضحايا مدنيين
1 type airstrike | الجيش الأميركي | presupposed | الغارة
