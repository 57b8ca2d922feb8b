# The preposition tells the town from its area.
published 2023-05-14

Trois douaniers ont été tués lundi à Tillabéri, au Niger.
---
event 1 attack 2023-05-08 | in Tillabéri
1 killed 3 exact unknown | - | asserted | Trois douaniers ont été tués
1 date 2023-05-08 | - | asserted | lundi
1 place Tillabéri (exact NE) | - | asserted | à Tillabéri, au Niger
