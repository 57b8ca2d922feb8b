# A new toll replaces an old one.
published 2023-05-14

The death toll from Sunday's bombing in Kabul rose to 31.
---
event 1 bombing 2023-05-14 | in Kabul
1 killed 31 exact unknown | - | asserted | The death toll from Sunday's bombing in Kabul rose to 31
1 type bombing | - | asserted | Sunday's bombing
1 date 2023-05-14 | - | asserted | Sunday's bombing
1 place Kabul (exact AF) | - | asserted | in Kabul
