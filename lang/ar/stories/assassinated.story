# An assassination.
published 2024-05-15

اغتال مسلحون قاضيا في كركوك مساء الأربعاء.
---
event 1 assassination 2024-05-15 evening | in كركوك | a: مسلحون | b: قاضيا
1 type assassination | - | asserted | اغتال مسلحون قاضيا
1 killed 1 exact side_b | - | asserted | اغتال مسلحون قاضيا
1 side_a مسلحون (armed_group) | - | asserted | مسلحون
1 side_b قاضيا (official) | - | asserted | قاضيا
1 place كركوك (exact IQ) | - | asserted | في كركوك
1 date 2024-05-15 evening | - | asserted | مساء الأربعاء
