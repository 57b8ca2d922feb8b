# A truce announced by one side is no agreement.
published 2023-05-14

The guerrillas announced a truce on Monday. The government has not replied.
---
event 1 ceasefire 2023-05-08 | a: guerrillas
1 side_a guerrillas (armed_group) | - | asserted | The guerrillas
1 type ceasefire | guerrillas | asserted | a truce
1 date 2023-05-08 | guerrillas | asserted | on Monday
