# Words of attribution cover what they govern: the sentence before them stays without a voice.
published 2023-05-14

Quatre policiers kényans ont été blessés dimanche à Mandera. Selon Reuters, qui a interrogé un responsable de la police, ils sont dans un état stable.
---
event 1 other 2023-05-14 | in Mandera
1 wounded 4 exact unknown | - | asserted | Quatre policiers kényans ont été blessés
1 date 2023-05-14 | - | asserted | dimanche
1 place Mandera (exact KE) | - | asserted | à Mandera
1 condition stable | Reuters < responsable de la police | asserted | ils sont dans un état stable
