# Sexual violence.
published 2023-05-14

Militiamen raped twelve women on Saturday in Kadugli, according to the UN.
---
event 1 sexual_violence 2023-05-13 | in Kadugli | a: Militiamen | b: women
1 type sexual_violence | UN | asserted | Militiamen raped twelve women
1 side_a Militiamen (armed_group) | UN | asserted | Militiamen
1 side_b women (person) | UN | asserted | twelve women
1 date 2023-05-13 | UN | asserted | on Saturday
1 place Kadugli (exact SD) | UN | asserted | in Kadugli
