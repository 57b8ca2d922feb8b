# A deployment.
published 2023-05-14

Le Kenya a déployé des policiers à Port-au-Prince vendredi.
---
event 1 deployment 2023-05-12 | in Port-au-Prince | a: Kenya | b: policiers
1 type deployment | - | asserted | Le Kenya a déployé des policiers
1 side_a Kenya (government KE) | - | asserted | Le Kenya
1 side_b policiers (police) | - | asserted | des policiers
1 place Port-au-Prince (exact HT) | - | asserted | à Port-au-Prince
1 date 2023-05-12 | - | asserted | vendredi
