# Armed men: fighters without a name.
published 2023-05-14

Des hommes armés non identifiés ont attaqué un bus samedi à Gambela. Quatre passagers ont été tués.
---
event 1 attack 2023-05-13 | in Gambela | a: hommes armés non identifiés | b: passagers
1 type attack | - | asserted | Des hommes armés non identifiés ont attaqué un bus
1 side_a hommes armés non identifiés (armed_group) | - | asserted | Des hommes armés non identifiés
1 date 2023-05-13 | - | asserted | samedi
1 place Gambela (exact ET) | - | asserted | à Gambela
1 killed 4 exact civilians | - | asserted | Quatre passagers ont été tués
