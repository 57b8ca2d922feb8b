# The day it was told is not the day it happened.
published 2023-05-14

The ministry announced on Friday that three soldiers had been killed in Diffa on Tuesday.
---
event 1 attack 2023-05-09 | in Diffa
1 killed 3 exact unknown | ministry | asserted | three soldiers had been killed
1 place Diffa (exact NE) | ministry | asserted | in Diffa
1 date 2023-05-09 | ministry | asserted | on Tuesday
