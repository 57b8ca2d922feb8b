# The attack is claimed by a group.
published 2023-05-14

L'attaque a fait six morts mardi à Mocimboa da Praia. Elle a été condamnée par l'ONU. L'attaque a été revendiquée par l'État islamique.
---
event 1 attack 2023-05-09 | in Mocimboa da Praia | a: État islamique
1 type attack | - | asserted | L'attaque
1 killed 6 exact unknown | - | asserted | a fait six morts
1 date 2023-05-09 | - | asserted | mardi
1 place Mocimboa da Praia (exact MZ) | - | asserted | à Mocimboa da Praia
1 claimed_by État islamique (armed_group) | État islamique | asserted | L'attaque a été revendiquée par l'État islamique
1 side_a État islamique (armed_group) | État islamique | asserted | l'État islamique
