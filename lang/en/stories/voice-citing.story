# An agency that cites.
published 2023-05-14

Six people were wounded on Sunday in Homs, AFP reported, citing the governor.
---
event 1 other 2023-05-14 | in Homs
1 wounded 6 exact unknown | AFP < governor | asserted | Six people were wounded
1 date 2023-05-14 | AFP < governor | asserted | on Sunday
1 place Homs (exact SY) | AFP < governor | asserted | in Homs
