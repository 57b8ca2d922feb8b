# The day a toll rose is not the day of the deaths.
published 2023-05-14

Gunmen attacked a market in Gao on Friday. The death toll rose on Sunday to 14.
---
event 1 attack 2023-05-12 | in Gao | a: Gunmen
1 type attack | - | asserted | Gunmen attacked a market
1 side_a Gunmen (armed_group) | - | asserted | Gunmen
1 place Gao (exact ML) | - | asserted | in Gao
1 date 2023-05-12 | - | asserted | on Friday
1 killed 14 exact unknown | - | asserted | The death toll rose on Sunday to 14
