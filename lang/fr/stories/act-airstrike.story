# An air strike.
published 2023-05-14

Une frappe aérienne a tué six personnes dimanche à Taëz.
---
event 1 airstrike 2023-05-14 | in Taëz
1 type airstrike | - | asserted | Une frappe aérienne
1 killed 6 exact unknown | - | asserted | a tué six personnes
1 date 2023-05-14 | - | asserted | dimanche
1 place Taëz (exact YE) | - | asserted | à Taëz
