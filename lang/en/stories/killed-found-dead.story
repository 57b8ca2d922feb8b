# Found dead.
published 2023-05-14

Four drivers abducted by gunmen were found dead on Tuesday in Djibo.
---
event 1 attack 2023-05-09 | in Djibo | b: drivers
1 killed 4 exact civilians | - | asserted | Four drivers abducted by gunmen were found
1 date 2023-05-09 | - | asserted | on Tuesday
1 place Djibo (exact BF) | - | asserted | in Djibo
