# A denied killing is no death told.
published 2020-09-05

The army denied killing a shepherd near Ouallam, Niger, on Friday.
---
event 1 attack 2020-09-04 | in Ouallam | a: army | b: shepherd
1 killed 1 exact civilians | army | denied | killing a shepherd
1 place Ouallam (near NE) | army | asserted | near Ouallam, Niger
1 date 2020-09-04 | army | asserted | on Friday
