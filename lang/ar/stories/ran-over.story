# A car as a weapon.
published 2024-05-15

دهس رجل بسيارته عشرة مارة في مدينة مونستر.
---
event 1 attack | in مدينة مونستر | a: رجل | b: مارة
1 type attack | - | asserted | دهس رجل بسيارته عشرة مارة
1 side_a رجل (person) | - | asserted | رجل
1 side_b مارة (civilians) | - | asserted | عشرة مارة
1 place مدينة مونستر (exact DE) | - | asserted | في مدينة مونستر
