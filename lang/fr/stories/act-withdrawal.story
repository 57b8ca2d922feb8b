# A withdrawal.
published 2023-05-14

Les rebelles se sont retirés de Walikale mardi.
---
event 1 withdrawal 2023-05-09 | in Walikale | a: rebelles
1 type withdrawal | - | asserted | Les rebelles se sont retirés de Walikale
1 side_a rebelles (armed_group) | - | asserted | Les rebelles
1 place Walikale (exact CD) | - | asserted | Walikale
1 date 2023-05-09 | - | asserted | mardi
