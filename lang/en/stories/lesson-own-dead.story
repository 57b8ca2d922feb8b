# Each side counts its own dead.
published 2023-05-14

The army lost four soldiers in an ambush on Monday in Beledweyne, and claimed to have killed 20 militants.
---
event 1 attack 2023-05-08 | in Beledweyne | a: army | b: militants
1 side_a army (state_forces SO) | - | hedged | The army
1 killed 4 exact side_a | - | asserted | lost four soldiers
1 type attack | - | asserted | an ambush
1 date 2023-05-08 | - | asserted | on Monday
1 place Beledweyne (exact SO) | - | asserted | in Beledweyne
1 killed 20 exact side_b | - | hedged | claimed to have killed 20 militants
