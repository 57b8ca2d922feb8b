# A clash between two.
published 2023-05-14

The army clashed with M23 rebels on Saturday in Sake.
---
event 1 clash 2023-05-13 | in Sake | a: army | b: M23 rebels
1 type clash | - | asserted | The army clashed with M23 rebels
1 side_a army (state_forces CD) | - | asserted | The army
1 side_b M23 rebels (armed_group CD) | - | asserted | M23 rebels
1 date 2023-05-13 | - | asserted | on Saturday
1 place Sake (exact CD) | - | asserted | in Sake
