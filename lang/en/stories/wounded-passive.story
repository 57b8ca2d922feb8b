# Wounded in the passive.
published 2023-05-14

Six peacekeepers were wounded by a mine on Monday in Kidal.
---
event 1 landmine 2023-05-08 | in Kidal
1 wounded 6 exact unknown | - | asserted | Six peacekeepers were wounded
1 type landmine | - | asserted | a mine
1 date 2023-05-08 | - | asserted | on Monday
1 place Kidal (exact ML) | - | asserted | in Kidal
