# A town is taken back.
published 2023-05-14

The army recaptured the town of Wad Madani on Sunday.
---
event 1 territory_gain 2023-05-14 | in town of Wad Madani | a: army
1 type territory_gain | - | asserted | The army recaptured the town of Wad Madani
1 side_a army (state_forces SD) | - | asserted | The army
1 place town of Wad Madani (exact SD) | - | asserted | the town of Wad Madani
1 date 2023-05-14 | - | asserted | on Sunday
