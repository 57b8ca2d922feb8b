# A group claims the attack.
published 2023-05-14

Deux gendarmes ont été tués lundi à Gao. Le GSIM a revendiqué l'attaque.
---
event 1 attack 2023-05-08 | in Gao | a: GSIM
1 killed 2 exact unknown | - | asserted | Deux gendarmes ont été tués
1 date 2023-05-08 | - | asserted | lundi
1 place Gao (exact ML) | - | asserted | à Gao
1 claimed_by GSIM (armed_group ML) | GSIM | asserted | Le GSIM a revendiqué l'attaque
1 side_a GSIM (armed_group ML) | GSIM | asserted | Le GSIM
1 type attack | GSIM | asserted | l'attaque
