# The toll of dead and wounded.
published 2023-05-14

The attack left 12 dead and 30 wounded on Monday in Herat.
---
event 1 attack 2023-05-08 | in Herat
1 type attack | - | asserted | The attack
1 killed 12 exact unknown | - | asserted | 12 dead
1 wounded 30 exact unknown | - | asserted | 30 wounded
1 date 2023-05-08 | - | asserted | on Monday
1 place Herat (exact AF) | - | asserted | in Herat
