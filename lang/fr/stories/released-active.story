# Released by those who held them.
published 2023-05-14

Les ravisseurs ont libéré quinze élèves samedi à Kaduna.
---
event 1 release 2023-05-13 | in Kaduna | a: ravisseurs
1 side_a ravisseurs (armed_group) | - | asserted | Les ravisseurs
1 released 15 exact civilians | - | asserted | ont libéré quinze élèves
1 date 2023-05-13 | - | asserted | samedi
1 place Kaduna (exact NG) | - | asserted | à Kaduna
