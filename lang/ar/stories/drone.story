# A strike by drone.
published 2024-05-15

قتل ثلاثة مسلحين في غارة بطائرة مسيرة قرب الحسكة.
---
event 1 drone_strike | in الحسكة | b: مسلحين
1 killed 3 exact side_b | - | asserted | قتل ثلاثة مسلحين
1 type drone_strike | - | asserted | غارة بطائرة مسيرة
1 place الحسكة (near SY) | - | asserted | قرب الحسكة
