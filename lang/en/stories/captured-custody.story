# Taken into custody.
published 2023-05-14

Six opposition activists were taken into custody on Friday in Conakry.
---
event 1 arrest 2023-05-12 | in Conakry
1 captured 6 exact side_b | - | asserted | Six opposition activists were taken
1 date 2023-05-12 | - | asserted | on Friday
1 place Conakry (exact GN) | - | asserted | in Conakry
