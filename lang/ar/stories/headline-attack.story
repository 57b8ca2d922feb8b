# A headline without a verb.
published 2024-05-15

الصومال: هجوم على فندق في مقديشو
---
event 1 attack | in مقديشو
1 type attack | - | asserted | هجوم
1 place مقديشو (exact SO) | - | asserted | في مقديشو
