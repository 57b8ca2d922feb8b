# An age is no number of people.
published 2023-05-14

The blast in Kabul on Sunday injured a 13-year-old boy.
---
event 1 bombing 2023-05-14 | in Kabul
1 type bombing | - | asserted | The blast
1 place Kabul (exact AF) | - | asserted | in Kabul
1 date 2023-05-14 | - | asserted | on Sunday
1 wounded 1 exact unknown | - | asserted | injured a 13-year-old boy
