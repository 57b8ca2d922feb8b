# More than.
published 2023-05-14

More than fifty people were killed on Friday in an attack on a mosque in Kano.
---
event 1 attack 2023-05-12 | in Kano
1 killed 50 more_than unknown | - | asserted | More than fifty people were killed
1 date 2023-05-12 | - | asserted | on Friday
1 type attack | - | asserted | an attack
1 place Kano (exact NG) | - | asserted | in Kano
