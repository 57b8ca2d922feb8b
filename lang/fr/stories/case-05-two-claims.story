# Case 05: two groups claim one attack: two claims, two counts, no sum.
published 2023-05-14

Une attaque a visé dimanche un convoi de l'armée malienne à Tessalit. Le GSIM a revendiqué l'attaque et affirmé avoir tué 20 soldats. Le Front de libération de l'Azawad affirme avoir tué 35 soldats.
---
event 1 attack 2023-05-14 | in Tessalit | a: GSIM; Front de libération de l'Azawad | b: soldats
1 type attack | - | asserted | Une attaque
1 date 2023-05-14 | - | asserted | dimanche
1 place Tessalit (exact ML) | - | asserted | à Tessalit
1 claimed_by GSIM (armed_group ML) | GSIM | asserted | Le GSIM a revendiqué l'attaque
1 side_a GSIM (armed_group ML) | GSIM | asserted | Le GSIM
1 killed 20 exact side_b by attacker | GSIM | asserted | avoir tué 20 soldats
1 side_a Front de libération de l'Azawad (armed_group ML) | Front de libération de l'Azawad | asserted | Le Front de libération de l'Azawad
1 killed 35 exact side_b by attacker | Front de libération de l'Azawad | asserted | avoir tué 35 soldats
