# Dozens is no number.
published 2024-05-15

قتل عشرات المدنيين في غارة على مخيم للنازحين في رفح ليل الأحد.
---
event 1 airstrike 2024-05-12 night | in رفح | b: المدنيين
1 killed ? vague civilians | - | asserted | قتل عشرات المدنيين
1 type airstrike | - | asserted | غارة
1 place رفح (exact PS) | - | asserted | في رفح
1 date 2024-05-12 night | - | asserted | ليل الأحد
