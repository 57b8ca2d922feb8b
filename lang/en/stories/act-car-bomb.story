# A car bomb.
published 2023-05-14

A car bomb exploded on Saturday in Mogadishu. Eleven passers-by were killed.
---
event 1 bombing 2023-05-13 | in Mogadishu | b: passers-by
1 type bombing | - | asserted | A car bomb
1 date 2023-05-13 | - | asserted | on Saturday
1 place Mogadishu (exact SO) | - | asserted | in Mogadishu
1 killed 11 exact civilians | - | asserted | Eleven passers-by were killed
