# A place within another.
published 2023-05-14

Six personnes ont été tuées mardi à Sinjil, en Cisjordanie.
---
event 1 attack 2023-05-09 | in Sinjil
1 killed 6 exact unknown | - | asserted | Six personnes ont été tuées
1 date 2023-05-09 | - | asserted | mardi
1 place Sinjil (exact PS) | - | asserted | à Sinjil, en Cisjordanie
