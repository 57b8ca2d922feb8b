# Nobody hurt.
published 2023-05-14

A grenade exploded on Monday in Bujumbura; nobody was hurt.
---
event 1 bombing 2023-05-08 | in Bujumbura
1 type bombing | - | asserted | A grenade
1 date 2023-05-08 | - | asserted | on Monday
1 place Bujumbura (exact BI) | - | asserted | in Bujumbura
1 casualties 0 exact unknown | - | asserted | nobody was hurt
