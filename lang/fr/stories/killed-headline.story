# A headline without a verb.
published 2023-05-14

Mali : douze soldats tués dans une embuscade à Ménaka
---
event 1 attack | in Ménaka
1 killed 12 exact unknown | - | asserted | douze soldats tués
1 type attack | - | asserted | une embuscade
1 place Ménaka (exact ML) | - | asserted | à Ménaka
