# Taken prisoner.
published 2023-05-14

Vingt soldats ont été faits prisonniers dimanche à Baïdoa.
---
event 1 arrest 2023-05-14 | in Baïdoa
1 captured 20 exact side_b | - | asserted | Vingt soldats ont été faits prisonniers
1 date 2023-05-14 | - | asserted | dimanche
1 place Baïdoa (exact SO) | - | asserted | à Baïdoa
