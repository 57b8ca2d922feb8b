# A protest.
published 2024-05-15

تظاهر آلاف المواطنين في بغداد احتجاجا على انقطاع الكهرباء.
---
event 1 protest | in بغداد | a: المواطنين
1 type protest | - | asserted | تظاهر آلاف المواطنين
1 side_a المواطنين (civilians) | - | asserted | آلاف المواطنين
1 place بغداد (exact IQ) | - | asserted | في بغداد
