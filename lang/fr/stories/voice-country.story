# A capital speaks for its government.
published 2023-05-14

Deux diplomates ont été blessés dimanche à Bagdad, a annoncé Paris.
---
event 1 other 2023-05-14 | in Bagdad
1 wounded 2 exact unknown | Paris | asserted | Deux diplomates ont été blessés
1 date 2023-05-14 | Paris | asserted | dimanche
1 place Bagdad (exact IQ) | Paris | asserted | à Bagdad
