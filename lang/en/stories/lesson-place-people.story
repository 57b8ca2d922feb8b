# A place that speaks is not where it happened.
published 2023-05-14

Kabul said that two soldiers were killed on Monday in Kunduz.
---
event 1 attack 2023-05-08 | in Kunduz
1 killed 2 exact unknown | Kabul | asserted | two soldiers were killed
1 date 2023-05-08 | Kabul | asserted | on Monday
1 place Kunduz (exact AF) | Kabul | asserted | in Kunduz
