# A town in its province.
published 2023-05-14

A bomb exploded on Monday in Kandahar, southern Afghanistan, wounding three people.
---
event 1 bombing 2023-05-08 | in Kandahar
1 type bombing | - | asserted | A bomb
1 date 2023-05-08 | - | asserted | on Monday
1 place Kandahar (exact AF) | - | asserted | in Kandahar, southern Afghanistan
1 wounded 3 exact unknown | - | asserted | wounding three people
