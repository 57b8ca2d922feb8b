# A range keeps both ends.
published 2021-11-15

Between 10 and 15 soldiers were killed in an ambush near Inata, Burkina Faso, on Sunday, a security source said.
---
event 1 attack 2021-11-14 | in Inata
1 killed 10-15 range unknown | security source | asserted | Between 10 and 15 soldiers were killed
1 type attack | security source | asserted | an ambush
1 place Inata (near BF) | security source | asserted | near Inata, Burkina Faso
1 date 2021-11-14 | security source | asserted | on Sunday
