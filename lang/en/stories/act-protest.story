# A protest.
published 2023-05-14

Thousands of residents demonstrated on Saturday in Khartoum.
---
event 1 protest 2023-05-13 | in Khartoum | a: residents
1 type protest | - | asserted | Thousands of residents demonstrated
1 side_a residents (civilians) | - | asserted | Thousands of residents
1 date 2023-05-13 | - | asserted | on Saturday
1 place Khartoum (exact SD) | - | asserted | in Khartoum
