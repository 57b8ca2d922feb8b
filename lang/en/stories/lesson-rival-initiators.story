# Each side blames the other: accusations, no finding.
published 2023-05-14

A rocket hit a hospital on Monday in Sake. The army blamed the M23 for the attack, and the rebels blamed the army for the shelling.
---
event 1 missile_strike 2023-05-08 | in Sake | a: M23; army
1 type missile_strike | - | asserted | A rocket
1 date 2023-05-08 | - | asserted | on Monday
1 place Sake (exact CD) | - | asserted | in Sake
1 accused M23 (armed_group CD) | army | asserted | The army blamed the M23 for the attack
1 side_a M23 (armed_group CD) | army | hedged | the M23
1 accused army (state_forces CD) | rebels | asserted | the rebels blamed the army for the shelling
1 side_a army (state_forces CD) | rebels | hedged | the army
