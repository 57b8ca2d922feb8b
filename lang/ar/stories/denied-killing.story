# A killing that its accused denies is not asserted.
published 2024-05-15

نفى الجيش السوداني قتل مدنيين في الجنينة.
---
event 1 attack | in الجنينة | b: مدنيين
1 killed no number civilians | الجيش السوداني | denied | قتل مدنيين
1 place الجنينة (exact SD) | الجيش السوداني | asserted | في الجنينة
