# A dateline is no place of what happened.
published 2023-05-14

Niamey, 14 mai 2023 (AFP) - Six gendarmes ont été tués samedi à Ayorou, a annoncé l'armée.
---
event 1 attack 2023-05-13 | in Ayorou
1 killed 6 exact unknown | armée | asserted | Six gendarmes ont été tués
1 date 2023-05-13 | armée | asserted | samedi
1 place Ayorou (exact NE) | armée | asserted | à Ayorou
