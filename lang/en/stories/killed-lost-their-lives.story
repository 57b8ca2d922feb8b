# They lost their lives.
published 2023-05-14

Three peacekeepers lost their lives on Tuesday in Beni.
---
event 1 attack 2023-05-09 | in Beni
1 killed 3 exact unknown | - | asserted | Three peacekeepers lost their lives
1 date 2023-05-09 | - | asserted | on Tuesday
1 place Beni (exact CD) | - | asserted | in Beni
