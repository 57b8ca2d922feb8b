# A killing told in the passive.
published 2023-05-14

Seven soldiers were killed on Monday by insurgents in Ancuabe.
---
event 1 attack 2023-05-08 | a: insurgents | b: soldiers
1 killed 7 exact side_b | - | asserted | Seven soldiers were killed
1 date 2023-05-08 | - | asserted | on Monday
1 side_a insurgents (armed_group) | - | asserted | insurgents
