# Words of attribution cover what they govern: the sentence before them stays without a voice.
published 2023-05-14

Four Kenyan police officers were wounded on Sunday in Mandera. According to Reuters, which spoke to a police official, they are in stable condition.
---
event 1 other 2023-05-14 | in Mandera
1 wounded 4 exact unknown | - | asserted | Four Kenyan police officers were wounded
1 date 2023-05-14 | - | asserted | on Sunday
1 place Mandera (exact KE) | - | asserted | in Mandera
1 condition stable | Reuters < police official | asserted | they are in stable condition
