# Up to is a ceiling.
published 2023-01-20

Up to 40 people were killed when rebels attacked a camp in Djugu, Congo, on Thursday, a local official said.
---
event 1 attack 2023-01-19 | in Djugu | a: rebels
1 killed 40 at_most unknown | local official | asserted | Up to 40 people were killed
1 type attack | local official | asserted | rebels attacked a camp
1 side_a rebels (armed_group) | local official | asserted | rebels
1 place Djugu (exact CD) | local official | asserted | in Djugu, Congo
1 date 2023-01-19 | local official | asserted | on Thursday
