# A killing told in the active: who did it is a side.
published 2023-05-14

Armed men killed twelve villagers on Sunday in Tillaberi. The attack took place at the market.
---
event 1 attack 2023-05-14 | in Tillaberi | a: Armed men | b: villagers
1 side_a Armed men (armed_group) | - | asserted | Armed men
1 killed 12 exact civilians | - | asserted | killed twelve villagers
1 date 2023-05-14 | - | asserted | on Sunday
1 place Tillaberi (admin1 NE) | - | asserted | in Tillaberi
1 type attack | - | asserted | The attack
