# No figure yet is not zero.
published 2023-05-14

A car bomb exploded on Monday in Mogadishu. The number of victims is not yet known.
---
event 1 bombing 2023-05-08 | in Mogadishu
1 type bombing | - | asserted | A car bomb
1 date 2023-05-08 | - | asserted | on Monday
1 place Mogadishu (exact SO) | - | asserted | in Mogadishu
