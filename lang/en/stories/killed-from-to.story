# From one number to another.
published 2023-05-14

The toll of the bombing in Kabul rose from 12 to 17.
---
event 1 bombing | in Kabul
1 killed 17 exact unknown | - | asserted | The toll of the bombing in Kabul rose from 12 to 17
1 type bombing | - | asserted | the bombing
1 place Kabul (exact AF) | - | asserted | in Kabul
