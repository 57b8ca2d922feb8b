# Armed people who are no soldiers.
published 2024-05-15

أحرق مستوطنون مسلحون منزلين في بلدة حوارة.
---
event 1 destruction | in بلدة حوارة | a: مستوطنون مسلحون
1 type destruction | - | asserted | أحرق مستوطنون مسلحون منزلين
1 damaged 2 exact unknown | - | asserted | أحرق مستوطنون مسلحون منزلين
1 side_a مستوطنون مسلحون (civilians) | - | asserted | مستوطنون مسلحون
1 place بلدة حوارة (exact PS) | - | asserted | في بلدة حوارة
