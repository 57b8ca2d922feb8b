# A raid is carried out.
published 2023-05-14

L'armée burkinabè a mené un raid samedi à Djibo. Douze terroristes ont été neutralisés.
---
event 1 raid 2023-05-13 | in Djibo | a: armée burkinabè
1 type raid | - | asserted | L'armée burkinabè a mené un raid
1 side_a armée burkinabè (state_forces BF) | - | asserted | L'armée burkinabè
1 date 2023-05-13 | - | asserted | samedi
1 place Djibo (exact BF) | - | asserted | à Djibo
