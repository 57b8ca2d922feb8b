# Children are civilians, and marked with care.
published 2023-05-14

Six children were killed by the explosion of a shell on Sunday in Idlib.
---
event 1 bombing 2023-05-14 | in Idlib
1 killed 6 exact unknown | - | asserted | Six children were killed
1 type bombing | - | asserted | the explosion of a shell
1 date 2023-05-14 | - | asserted | on Sunday
1 place Idlib (exact SY) | - | asserted | in Idlib
