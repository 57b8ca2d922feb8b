# An accusation hedges who did it.
published 2020-09-06

Residents accused soldiers of killing twelve villagers near Ouallam, Niger, on Friday.
---
event 1 attack 2020-09-04 | in Ouallam | a: soldiers | b: villagers
1 accused soldiers (state_forces NE) | Residents | asserted | Residents accused soldiers of killing
1 side_a soldiers (state_forces NE) | Residents | hedged | soldiers
1 killed 12 exact civilians | - | hedged | killing twelve villagers
1 place Ouallam (near NE) | - | asserted | near Ouallam, Niger
1 date 2020-09-04 | - | asserted | on Friday
