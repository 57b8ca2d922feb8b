# A stated date.
published 2023-05-14

Le 3 mars 2022, dix mineurs ont été tués à Irpin.
---
event 1 attack 2022-03-03 | in Irpin
1 date 2022-03-03 | - | asserted | Le 3 mars 2022
1 killed 10 exact unknown | - | asserted | dix mineurs ont été tués
1 place Irpin (exact UA) | - | asserted | à Irpin
