# Yesterday.
published 2023-05-14

Gunmen killed two guards yesterday in Cotabato.
---
event 1 attack 2023-05-13 | in Cotabato | a: Gunmen | b: guards
1 side_a Gunmen (armed_group) | - | asserted | Gunmen
1 killed 2 exact side_b | - | asserted | killed two guards
1 date 2023-05-13 | - | asserted | yesterday
1 place Cotabato (exact PH) | - | asserted | in Cotabato
