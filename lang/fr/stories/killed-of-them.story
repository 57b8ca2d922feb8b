# Part of a group: not the whole.
published 2023-05-14

Cinq des douze otages ont été tués jeudi à Zamfara.
---
event 1 attack 2023-05-11 | in Zamfara
1 killed 5 exact unknown | - | asserted | Cinq des douze otages ont été tués
1 date 2023-05-11 | - | asserted | jeudi
1 place Zamfara (admin1 NG) | - | asserted | à Zamfara
