# A date in full.
published 2023-05-14

Insurgents killed nine soldiers on 3 March 2023 in Baidoa.
---
event 1 attack 2023-03-03 | in Baidoa | a: Insurgents | b: soldiers
1 side_a Insurgents (armed_group) | - | asserted | Insurgents
1 killed 9 exact side_b | - | asserted | killed nine soldiers
1 date 2023-03-03 | - | asserted | on 3 March 2023
1 place Baidoa (exact SO) | - | asserted | in Baidoa
