# Brackets between a group and its claim.
published 2023-05-14

Deux gendarmes ont été tués lundi à Gao. Le Groupe de soutien à l'islam et aux musulmans (GSIM, affilié à Al-Qaïda) a revendiqué l'attaque.
---
event 1 attack 2023-05-08 | in Gao | a: Groupe de soutien à l'islam et aux musulmans
1 killed 2 exact unknown | - | asserted | Deux gendarmes ont été tués
1 date 2023-05-08 | - | asserted | lundi
1 place Gao (exact ML) | - | asserted | à Gao
1 claimed_by Groupe de soutien à l'islam et aux musulmans (armed_group ML) | Groupe de soutien à l'islam et aux musulmans | asserted | Le Groupe de soutien à l'islam et aux musulmans (GSIM, affilié à Al-Qaïda) a revendiqué l'attaque
1 side_a Groupe de soutien à l'islam et aux musulmans (armed_group ML) | Groupe de soutien à l'islam et aux musulmans | asserted | Le Groupe de soutien à l'islam et aux musulmans
1 type attack | Groupe de soutien à l'islam et aux musulmans | asserted | l'attaque
