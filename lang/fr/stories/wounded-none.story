# No wounded reported: no number.
published 2023-05-14

Aucun blessé n'a été signalé après l'explosion de vendredi à Tyr.
---
event 1 bombing 2023-05-12 | in Tyr
1 casualties no number unknown | - | no_indication | Aucun blessé n'a été signalé
1 type bombing | - | presupposed | l'explosion
1 date 2023-05-12 | - | asserted | de vendredi
1 place Tyr (exact LB) | - | asserted | à Tyr
