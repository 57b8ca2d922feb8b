# A suicide bombing.
published 2023-05-14

Un kamikaze s'est fait exploser vendredi devant une mosquée à Peshawar, tuant neuf fidèles.
---
event 1 suicide_bombing 2023-05-12 | in Peshawar | a: kamikaze | b: fidèles
1 type suicide_bombing | - | asserted | Un kamikaze s'est fait exploser
1 side_a kamikaze (armed_group) | - | asserted | Un kamikaze
1 date 2023-05-12 | - | asserted | vendredi
1 place Peshawar (exact PK) | - | asserted | à Peshawar
1 killed 9 exact civilians | - | asserted | tuant neuf fidèles
