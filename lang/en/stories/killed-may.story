# May have been.
published 2023-05-14

Ten miners may have been killed on Monday in Zamfara.
---
event 1 attack 2023-05-08 | in Zamfara | b: miners
1 killed 10 exact civilians | - | hedged | Ten miners may have been killed
1 date 2023-05-08 | - | asserted | on Monday
1 place Zamfara (admin1 NG) | - | asserted | in Zamfara
