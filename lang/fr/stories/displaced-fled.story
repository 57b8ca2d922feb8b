# They fled: displaced, not dead.
published 2023-05-14

Quelque 3 000 habitants ont fui Sake après les combats de mardi.
---
event 1 displacement 2023-05-09
1 displaced 3000 about civilians | - | asserted | Quelque 3 000 habitants ont fui
1 type clash | - | asserted | les combats
1 date 2023-05-09 | - | asserted | de mardi
