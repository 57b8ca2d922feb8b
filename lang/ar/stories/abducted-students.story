# Gunmen abduct.
published 2024-05-15

اختطف مسلحون 80 تلميذا من مدرسة في كادونا فجر الخميس.
---
event 1 abduction 2024-05-09 dawn | in كادونا | a: مسلحون
1 abducted 80 exact civilians | - | asserted | اختطف مسلحون 80 تلميذا
1 side_a مسلحون (armed_group) | - | asserted | مسلحون
1 place كادونا (exact NG) | - | asserted | في كادونا
1 date 2024-05-09 dawn | - | asserted | فجر الخميس
