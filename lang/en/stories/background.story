# A killing told as context is background, with no more than a latest day.
published 2023-05-14

Two Lebanese soldiers were killed on Friday in an attack in Tyre. Tensions had risen after the assassination of a minister in Beirut, the government recalled in a statement of May 2.
---
event 1 attack 2023-05-12 | in Tyre
event 2 background assassination ..2023-05-02 | in Beirut | b: minister
1 killed 2 exact unknown | - | asserted | Two Lebanese soldiers were killed
1 date 2023-05-12 | - | asserted | on Friday
1 type attack | - | asserted | an attack
1 place Tyre (exact LB) | - | asserted | in Tyre
2 type assassination | government | presupposed | the assassination of a minister in Beirut
