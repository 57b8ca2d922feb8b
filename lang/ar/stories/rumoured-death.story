# News of a death is hedged.
published 2024-05-15

أنباء عن مقتل قيادي في غارة قرب الرقة.
---
event 1 airstrike | in الرقة
1 killed 1 exact unknown | - | hedged | مقتل قيادي
1 type airstrike | - | asserted | غارة
1 place الرقة (near SY) | - | asserted | قرب الرقة
