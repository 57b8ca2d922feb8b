# Placed in custody.
published 2023-05-14

Six opposants ont été placés en détention vendredi à Conakry.
---
event 1 arrest 2023-05-12 | in Conakry
1 captured 6 exact side_b | - | asserted | Six opposants ont été placés en détention
1 date 2023-05-12 | - | asserted | vendredi
1 place Conakry (exact GN) | - | asserted | à Conakry
