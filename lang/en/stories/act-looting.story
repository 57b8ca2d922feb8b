# Looting.
published 2023-05-14

Armed men looted a market on Thursday in Nyala.
---
event 1 looting 2023-05-11 | in Nyala | a: Armed men
1 type looting | - | asserted | Armed men looted a market
1 side_a Armed men (armed_group) | - | asserted | Armed men
1 date 2023-05-11 | - | asserted | on Thursday
1 place Nyala (exact SD) | - | asserted | in Nyala
