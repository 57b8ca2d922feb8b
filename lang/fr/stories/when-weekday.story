# A day of the week before publication.
published 2023-05-14

Deux gardes ont été tués jeudi dernier à Tombouctou.
---
event 1 attack 2023-05-11 | in Tombouctou
1 killed 2 exact unknown | - | asserted | Deux gardes ont été tués
1 date 2023-05-11 | - | asserted | jeudi dernier
1 place Tombouctou (exact ML) | - | asserted | à Tombouctou
