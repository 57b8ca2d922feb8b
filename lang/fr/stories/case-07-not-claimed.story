# Case 07: the accused group has not claimed it: an accusation, and no claim.
published 2023-05-14

Vingt fidèles ont été tués vendredi dans l'attaque d'une mosquée à Téra, au Niger. Le ministère de la Défense a attribué l'attaque à l'État islamique. L'attaque n'a pas été revendiquée.
---
event 1 attack 2023-05-12 | in Téra | a: État islamique | b: fidèles
1 killed 20 exact civilians | - | asserted | Vingt fidèles ont été tués
1 date 2023-05-12 | - | asserted | vendredi
1 type attack | - | asserted | l'attaque d'une mosquée
1 place Téra (exact NE) | - | asserted | à Téra, au Niger
1 accused État islamique (armed_group) | ministère de la Défense | asserted | Le ministère de la Défense a attribué l'attaque à l'État islamique
1 side_a État islamique (armed_group) | ministère de la Défense | hedged | l'État islamique
1 claimed_by n'a pas été revendiquée | - | no_indication | L'attaque
