# A clash between two.
published 2023-05-14

Des combats ont opposé l'armée aux rebelles du M23 samedi à Sake.
---
event 1 clash 2023-05-13 | in Sake | a: armée | b: rebelles du M23
1 type clash | - | asserted | Des combats
1 side_a armée (state_forces CD) | - | asserted | l'armée
1 side_b rebelles du M23 (armed_group CD) | - | asserted | rebelles du M23
1 date 2023-05-13 | - | asserted | samedi
1 place Sake (exact CD) | - | asserted | à Sake
