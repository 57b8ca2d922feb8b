# Casualties may be dead or hurt.
published 2023-05-14

The bombing caused 50 casualties on Tuesday in Kabul.
---
event 1 bombing 2023-05-09 | in Kabul
1 type bombing | - | asserted | The bombing
1 casualties 50 exact unknown | - | asserted | caused 50 casualties
1 date 2023-05-09 | - | asserted | on Tuesday
1 place Kabul (exact AF) | - | asserted | in Kabul
