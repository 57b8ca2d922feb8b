# Dead of both sides in one sentence.
published 2021-05-03

Six soldiers and eleven rebels were killed in clashes in Cauca, Colombia, on Sunday, the army said.
---
event 1 clash 2021-05-02 | in Cauca | b: rebels
1 killed 11 exact side_b | army | asserted | Six soldiers and eleven rebels were killed
1 killed 6 exact unknown | army | asserted | Six soldiers and eleven rebels were killed
1 type clash | army | asserted | clashes
1 place Cauca (admin1 CO) | army | asserted | in Cauca, Colombia
1 date 2021-05-02 | army | asserted | on Sunday
