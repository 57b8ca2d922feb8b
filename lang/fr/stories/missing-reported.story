# Reported missing, with those killed.
published 2023-05-14

Six soldats ont été tués lundi à Ansongo. Quatre autres sont portés disparus.
---
event 1 attack 2023-05-08 | in Ansongo
1 killed 6 exact unknown | - | asserted | Six soldats ont été tués
1 date 2023-05-08 | - | asserted | lundi
1 place Ansongo (exact ML) | - | asserted | à Ansongo
1 missing 4 exact unknown | - | asserted | Quatre autres sont portés disparus
