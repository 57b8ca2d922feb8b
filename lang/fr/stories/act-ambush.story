# An ambush.
published 2023-05-14

Un convoi est tombé dans une embuscade dimanche à Boni, dans le centre du Mali. Cinq soldats ont péri.
---
event 1 attack 2023-05-14 | in Boni
1 type attack | - | asserted | une embuscade
1 date 2023-05-14 | - | asserted | dimanche
1 place Boni (country ML) | - | asserted | à Boni, dans le centre du Mali
1 killed 5 exact unknown | - | asserted | Cinq soldats ont péri
