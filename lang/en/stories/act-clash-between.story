# Clashes between one and another.
published 2023-05-14

Clashes between the army and militiamen broke out on Sunday in Minova.
---
event 1 clash 2023-05-14 | a: army | b: militiamen
1 type clash | - | asserted | Clashes
1 side_a army (state_forces) | - | asserted | the army
1 side_b militiamen (armed_group) | - | asserted | militiamen
1 date 2023-05-14 | - | asserted | on Sunday
