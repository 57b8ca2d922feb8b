# Who is among the victims is no further figure.
published 2023-05-14

L'attaque a fait sept morts dimanche à Gao. Parmi les victimes figurent deux femmes et un enfant.
---
event 1 attack 2023-05-14 | in Gao
1 type attack | - | asserted | L'attaque
1 killed 7 exact unknown | - | asserted | a fait sept morts
1 date 2023-05-14 | - | asserted | dimanche
1 place Gao (exact ML) | - | asserted | à Gao
1 composition 2 exact unknown | - | asserted | deux femmes
1 composition 1 exact unknown | - | asserted | un enfant
