# Found dead.
published 2023-05-14

Trois journalistes ont été retrouvés morts lundi à Port-au-Prince.
---
event 1 attack 2023-05-08 | in Port-au-Prince
1 killed 3 exact unknown | - | asserted | Trois journalistes ont été retrouvés morts
1 date 2023-05-08 | - | asserted | lundi
1 place Port-au-Prince (exact HT) | - | asserted | à Port-au-Prince
