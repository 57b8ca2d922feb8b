# An army loses men.
published 2023-05-14

The army lost nine soldiers on Tuesday in Menaka.
---
event 1 attack 2023-05-09 | in Menaka
1 killed 9 exact unknown | - | asserted | lost nine soldiers
1 date 2023-05-09 | - | asserted | on Tuesday
1 place Menaka (exact ML) | - | asserted | in Menaka
