# Suspects caught.
published 2023-05-14

The Nigerian army captured eight Boko Haram fighters on Thursday in Damasak.
---
event 1 arrest 2023-05-11 | in Damasak | a: Nigerian army
1 side_a Nigerian army (state_forces NG) | - | asserted | The Nigerian army
1 captured 8 exact side_b | - | asserted | captured eight Boko Haram fighters
1 date 2023-05-11 | - | asserted | on Thursday
1 place Damasak (exact NG) | - | asserted | in Damasak
