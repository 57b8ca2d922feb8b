# Members of a group.
published 2023-05-14

Members of the Islamic State ambushed a patrol on Monday in Kirkuk.
---
event 1 attack 2023-05-08 | in Kirkuk | a: Members of the Islamic State | b: patrol
1 type attack | - | asserted | Members of the Islamic State ambushed a patrol
1 side_a Members of the Islamic State (armed_group) | - | asserted | Members of the Islamic State
1 side_b patrol (state_forces IQ) | - | asserted | a patrol
1 date 2023-05-08 | - | asserted | on Monday
1 place Kirkuk (exact IQ) | - | asserted | in Kirkuk
