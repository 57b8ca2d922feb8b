# They find their freedom again.
published 2023-05-14

Trois prêtres ont recouvré la liberté dimanche à Port-au-Prince.
---
event 1 release 2023-05-14 | in Port-au-Prince
1 released 3 exact civilians | - | asserted | Trois prêtres ont recouvré la liberté
1 date 2023-05-14 | - | asserted | dimanche
1 place Port-au-Prince (exact HT) | - | asserted | à Port-au-Prince
