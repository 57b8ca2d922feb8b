# Two voices, two figures.
published 2023-05-14

L'armée a fait état de dix morts à Homs. Selon l'OSDH, vingt soldats ont été tués.
---
event 1 attack | in Homs
1 killed 10 exact unknown | armée | asserted | dix morts
1 place Homs (exact SY) | armée | asserted | à Homs
1 killed 20 exact unknown | OSDH | asserted | vingt soldats ont été tués
