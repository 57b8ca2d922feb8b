# Villages burnt.
published 2023-05-14

Des miliciens ont incendié deux villages lundi à Djugu.
---
event 1 destruction 2023-05-08 | in Djugu | a: miliciens
1 type destruction | - | asserted | Des miliciens ont incendié deux villages
1 side_a miliciens (armed_group) | - | asserted | Des miliciens
1 damaged 2 exact unknown | - | asserted | ont incendié deux villages
1 date 2023-05-08 | - | asserted | lundi
1 place Djugu (exact CD) | - | asserted | à Djugu
