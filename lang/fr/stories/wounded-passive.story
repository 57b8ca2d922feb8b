# Wounded, with how badly: the part is no second figure.
published 2023-05-14

Onze policiers ont été blessés dimanche à Karachi.
---
event 1 other 2023-05-14 | in Karachi
1 wounded 11 exact unknown | - | asserted | Onze policiers ont été blessés
1 date 2023-05-14 | - | asserted | dimanche
1 place Karachi (exact PK) | - | asserted | à Karachi
