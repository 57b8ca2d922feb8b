# Words of attribution cover what they govern: the sentence before them stays without a voice.
published 2023-05-14

Quatre policiers kényans ont été blessés dimanche à Mandera. Selon Reuters, qui a interrogé un responsable de la police, ils sont dans un état stable.
---
