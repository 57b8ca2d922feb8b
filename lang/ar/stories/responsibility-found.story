# A finding is neither claim nor accusation.
published 2024-05-15

خلص تحقيق للأمم المتحدة إلى أن قوات الدعم السريع مسؤولة عن هجوم على مستشفى في الفاشر.
---
event 1 attack | in الفاشر | a: قوات الدعم السريع
1 side_a قوات الدعم السريع (armed_group SD) | - | asserted | قوات الدعم السريع
1 type attack | - | presupposed | هجوم
1 place الفاشر (exact SD) | - | asserted | في الفاشر
