# A pronoun goes on with the voice before.
published 2023-05-14

« La ville est calme », a déclaré le gouverneur. Trois policiers ont été tués lundi à Zinder, a-t-il ajouté.
---
event 1 attack 2023-05-08 | in Zinder
1 killed 3 exact unknown | gouverneur | asserted | Trois policiers ont été tués
1 date 2023-05-08 | gouverneur | asserted | lundi
1 place Zinder (exact NE) | gouverneur | asserted | à Zinder
