# A series of raids is raids.
published 2024-05-15

شن الطيران الروسي سلسلة غارات على ريف إدلب.
---
event 1 airstrike | in ريف إدلب | a: الطيران الروسي
1 type airstrike | - | asserted | شن الطيران الروسي سلسلة غارات
1 side_a الطيران الروسي (state_forces RU) | - | asserted | الطيران الروسي
1 place ريف إدلب (exact SY) | - | asserted | على ريف إدلب
