# Victims may be dead or hurt.
published 2023-05-14

L'attentat a fait 50 victimes mardi à Kaboul.
---
event 1 bombing 2023-05-09 | in Kaboul
1 type bombing | - | asserted | L'attentat
1 casualties 50 exact unknown | - | asserted | a fait 50 victimes
1 date 2023-05-09 | - | asserted | mardi
1 place Kaboul (exact AF) | - | asserted | à Kaboul
