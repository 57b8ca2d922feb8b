# Villages burnt.
published 2023-05-14

Militiamen burned two villages on Monday in Djugu.
---
event 1 destruction 2023-05-08 | in Djugu | a: Militiamen
1 type destruction | - | asserted | Militiamen burned two villages
1 side_a Militiamen (armed_group) | - | asserted | Militiamen
1 date 2023-05-08 | - | asserted | on Monday
1 place Djugu (exact CD) | - | asserted | in Djugu
