# A bank is robbed.
published 2024-05-15

سطا مسلحون على مصرف في طرابلس وسرقوا أموالا.
---
event 1 robbery | in طرابلس | a: مسلحون
1 type robbery | - | asserted | سطا مسلحون على مصرف
1 side_a مسلحون (armed_group) | - | asserted | مسلحون
1 place طرابلس (exact LY) | - | asserted | في طرابلس
