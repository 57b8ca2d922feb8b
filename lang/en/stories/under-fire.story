# A vehicle under fire is an attack, a minister under fire is none.
published 2023-05-14

An ambulance came under fire on Monday in Sake. The minister came under fire in parliament.
---
event 1 attack 2023-05-08 | in Sake
1 type attack | - | asserted | An ambulance came under fire
1 date 2023-05-08 | - | asserted | on Monday
1 place Sake (exact CD) | - | asserted | in Sake
