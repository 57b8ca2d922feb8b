# An ambush that somebody laid.
published 2024-05-15

نصب مسلحون كمينا قرب تاهوا، وقتل خمسة جنود.
---
event 1 attack | in تاهوا | a: مسلحون
1 type attack | - | asserted | نصب مسلحون كمينا
1 side_a مسلحون (armed_group) | - | asserted | مسلحون
1 place تاهوا (near NE) | - | asserted | قرب تاهوا
1 killed 5 exact unknown | - | asserted | قتل خمسة جنود
