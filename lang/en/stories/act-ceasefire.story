# A ceasefire is announced by one side only: no agreement.
published 2023-05-14

The rebels announced a ceasefire on Monday in Juba.
---
event 1 ceasefire 2023-05-08 | in Juba | a: rebels
1 side_a rebels (armed_group) | - | asserted | The rebels
1 type ceasefire | rebels | asserted | a ceasefire
1 date 2023-05-08 | rebels | asserted | on Monday
1 place Juba (exact SS) | rebels | asserted | in Juba
