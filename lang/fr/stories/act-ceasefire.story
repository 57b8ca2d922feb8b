# A ceasefire is announced by one side only: no agreement.
published 2023-05-14

Les rebelles ont annoncé un cessez-le-feu lundi à Juba.
---
event 1 ceasefire 2023-05-08 | in Juba | a: rebelles
1 side_a rebelles (armed_group) | - | asserted | Les rebelles
1 type ceasefire | rebelles | asserted | un cessez-le-feu
1 date 2023-05-08 | rebelles | asserted | lundi
1 place Juba (exact SS) | rebelles | asserted | à Juba
