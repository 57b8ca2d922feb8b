# Dozens of dead and wounded are one vague number for both.
published 2024-05-15

سقوط عشرات القتلى والجرحى في قصف على سوق بمدينة الفاشر.
---
event 1 shelling | in مدينة الفاشر
1 casualties ? vague unknown | - | asserted | عشرات القتلى والجرحى
1 type shelling | - | asserted | قصف
1 place مدينة الفاشر (exact SD) | - | asserted | بمدينة الفاشر
