# Shot and killed counts once.
published 2023-05-05

Two teenagers were shot and killed in Belgrade, Serbia, on Thursday, the police said.
---
event 1 attack 2023-05-04 | in Belgrade
1 killed 2 exact unknown | police | asserted | Two teenagers were shot and killed
1 place Belgrade (exact RS) | police | asserted | in Belgrade, Serbia
1 date 2023-05-04 | police | asserted | on Thursday
