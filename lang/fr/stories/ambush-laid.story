# Who laid the ambush is a side.
published 2023-05-14

Deux militaires rwandais ont trouvé la mort vendredi dans une embuscade tendue par des insurgés à Macomia.
---
event 1 attack 2023-05-12 | in Macomia | a: insurgés
1 killed 2 exact unknown | - | asserted | Deux militaires rwandais ont trouvé la mort
1 date 2023-05-12 | - | asserted | vendredi
1 type attack | - | asserted | une embuscade tendue
1 side_a insurgés (armed_group) | - | asserted | des insurgés
1 place Macomia (exact MZ) | - | asserted | à Macomia
