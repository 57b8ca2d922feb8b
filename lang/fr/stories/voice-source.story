# A source without a name.
published 2023-05-14

Quatre soldats ont été tués jeudi à Gamboru, a-t-on appris de source militaire.
---
event 1 attack 2023-05-11 | in Gamboru
1 killed 4 exact unknown | source militaire | asserted | Quatre soldats ont été tués
1 date 2023-05-11 | source militaire | asserted | jeudi
1 place Gamboru (exact NG) | source militaire | asserted | à Gamboru
