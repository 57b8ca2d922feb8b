# Against whom.
published 2023-05-14

The army launched an offensive against Al-Shabaab on Tuesday in Beledweyne.
---
event 1 ground_assault 2023-05-09 | in Beledweyne | a: army | b: Al-Shabaab
1 type ground_assault | - | asserted | The army launched an offensive
1 side_a army (state_forces SO) | - | asserted | The army
1 side_b Al-Shabaab (armed_group SO) | - | asserted | Al-Shabaab
1 date 2023-05-09 | - | asserted | on Tuesday
1 place Beledweyne (exact SO) | - | asserted | in Beledweyne
