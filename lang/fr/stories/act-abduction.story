# An abduction names its kind of act.
published 2023-05-14

Le rapt de deux médecins a eu lieu samedi à Geidam.
---
event 1 abduction 2023-05-13 | in Geidam
1 type abduction | - | asserted | Le rapt de deux médecins
1 abducted 2 exact unknown | - | asserted | Le rapt de deux médecins
1 date 2023-05-13 | - | asserted | samedi
1 place Geidam (exact NG) | - | asserted | à Geidam
