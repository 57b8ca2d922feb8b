# An agency passes on what an official says.
published 2023-05-14

Three policemen were killed on Monday in Mosul, a security official told Reuters.
---
event 1 attack 2023-05-08 | in Mosul
1 killed 3 exact unknown | Reuters < security official | asserted | Three policemen were killed
1 date 2023-05-08 | Reuters < security official | asserted | on Monday
1 place Mosul (exact IQ) | Reuters < security official | asserted | in Mosul
