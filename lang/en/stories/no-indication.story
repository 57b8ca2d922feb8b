# That nothing points to civilian victims is no number, and never zero.
published 2023-05-14

Nine militiamen were killed on Tuesday by the Nigerian army in Maiduguri, the army said. There is no indication that civilians were hurt, it added.
---
event 1 attack 2023-05-09 | in Maiduguri | a: Nigerian army | b: militiamen
1 killed 9 exact side_b by attacker | army | asserted | Nine militiamen were killed
1 date 2023-05-09 | army | asserted | on Tuesday
1 side_a Nigerian army (state_forces NG) | army | asserted | the Nigerian army
1 place Maiduguri (exact NG) | army | asserted | in Maiduguri
1 casualties no number civilians | army | no_indication | There is no indication that civilians were hurt
