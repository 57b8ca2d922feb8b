# Abducted: by whom is not said.
published 2023-05-14

Deux humanitaires ont été enlevés mardi à Djibo.
---
event 1 abduction 2023-05-09 | in Djibo
1 abducted 2 exact unknown | - | asserted | Deux humanitaires ont été enlevés
1 date 2023-05-09 | - | asserted | mardi
1 place Djibo (exact BF) | - | asserted | à Djibo
