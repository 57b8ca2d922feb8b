# Burnt alive is killed.
published 2023-05-14

Deux chauffeurs ont été brûlés vifs dimanche à Port-au-Prince.
---
event 1 attack 2023-05-14 | in Port-au-Prince | b: chauffeurs
1 killed 2 exact civilians | - | asserted | Deux chauffeurs ont été brûlés
1 date 2023-05-14 | - | asserted | dimanche
1 place Port-au-Prince (exact HT) | - | asserted | à Port-au-Prince
