# The same number for different things.
published 2023-05-14

The attack on Monday in Beni left 14 dead and 14 missing, police said.
---
event 1 attack 2023-05-08 | in Beni
1 type attack | police | asserted | The attack
1 date 2023-05-08 | police | asserted | on Monday
1 place Beni (exact CD) | police | asserted | in Beni
1 killed 14 exact unknown | police | asserted | 14 dead
1 missing 14 exact unknown | police | asserted | 14
