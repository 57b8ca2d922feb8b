published 2023-05-14
# Who is named among the killed was counted before.

Eleven soldiers were killed on Monday in Gao. Among the soldiers killed was a colonel.
---
event 1 attack 2023-05-08 | in Gao
1 killed 11 exact unknown | - | asserted | Eleven soldiers were killed
1 date 2023-05-08 | - | asserted | on Monday
1 place Gao (exact ML) | - | asserted | in Gao
1 killed no number unknown | - | presupposed | Among the soldiers killed
