# Taken prisoner.
published 2023-05-14

Twenty soldiers were taken prisoner on Sunday in Baidoa.
---
event 1 arrest 2023-05-14 | in Baidoa
1 captured 20 exact side_b | - | asserted | Twenty soldiers were taken
1 date 2023-05-14 | - | asserted | on Sunday
1 place Baidoa (exact SO) | - | asserted | in Baidoa
