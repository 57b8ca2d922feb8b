# People set free by who held them.
published 2023-05-14

The rebels released nine hostages on Monday in Jolo.
---
event 1 release 2023-05-08 | in Jolo | a: rebels
1 side_a rebels (armed_group) | - | asserted | The rebels
1 released 9 exact side_b | - | asserted | released nine hostages
1 date 2023-05-08 | - | asserted | on Monday
1 place Jolo (exact PH) | - | asserted | in Jolo
