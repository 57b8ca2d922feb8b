# Two names of one place, one closer than the other, are no conflict and no second event.
published 2023-05-14

The Mozambican army carried out a raid on Monday in northern Mozambique. Six rebels were killed. According to the police, this raid was carried out in Cabo Delgado province.
---
event 1 raid 2023-05-08 | in Cabo Delgado province; northern Mozambique | a: Mozambican army | b: rebels
1 type raid | - | asserted | The Mozambican army carried out a raid
1 side_a Mozambican army (state_forces MZ) | - | asserted | The Mozambican army
1 date 2023-05-08 | - | asserted | on Monday
1 place northern Mozambique (region MZ) | - | asserted | in northern Mozambique
1 killed 6 exact side_b | - | asserted | Six rebels were killed
1 place Cabo Delgado province (admin1 MZ) | police | asserted | in Cabo Delgado province
