# Two voices, two figures: both stay.
published 2023-05-14

The army said nine rebels were killed on Monday in Sake. The M23 said two rebels died.
---
event 1 attack 2023-05-08 | in Sake | b: rebels
1 killed 9 exact side_b | army | asserted | nine rebels were killed
1 date 2023-05-08 | army | asserted | on Monday
1 place Sake (exact CD) | army | asserted | in Sake
1 killed 2 exact side_b | M23 | asserted | two rebels died
