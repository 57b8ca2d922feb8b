# The wounded are counted apart.
published 2023-05-14

The explosion in Herat on Monday left seven wounded.
---
event 1 bombing 2023-05-08 | in Herat
1 type bombing | - | asserted | The explosion
1 place Herat (exact AF) | - | asserted | in Herat
1 date 2023-05-08 | - | asserted | on Monday
1 wounded 7 exact unknown | - | asserted | seven wounded
