# Between dead and wounded is one number for both.
published 2024-05-15

أسفر التفجير في كابل عن سقوط 40 شخصا بين قتيل وجريح.
---
event 1 bombing | in كابل
1 type bombing | - | asserted | التفجير
1 place كابل (exact AF) | - | asserted | في كابل
1 casualties 40 exact unknown | - | asserted | 40 شخصا بين قتيل وجريح
