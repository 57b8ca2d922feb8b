# A place behind its preposition.
published 2024-05-15

أصيب خمسة أشخاص بقصف مدفعي بغزة.
---
event 1 shelling | in غزة
1 wounded 5 exact unknown | - | asserted | أصيب خمسة أشخاص
1 type shelling | - | asserted | قصف مدفعي
1 place غزة (exact PS) | - | asserted | بغزة
