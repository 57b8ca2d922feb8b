# A bridge destroyed.
published 2023-05-14

Insurgents blew up a bridge on Sunday in Lashio.
---
event 1 bombing 2023-05-14 | in Lashio | a: Insurgents
1 type bombing | - | asserted | Insurgents blew up a bridge
1 side_a Insurgents (armed_group) | - | asserted | Insurgents
1 date 2023-05-14 | - | asserted | on Sunday
1 place Lashio (exact MM) | - | asserted | in Lashio
