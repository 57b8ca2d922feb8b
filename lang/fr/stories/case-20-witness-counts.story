# Case 20: who brings away the bodies counts them.
published 2023-05-14

Un avion de l'armée birmane a bombardé mardi le village de Sagaing, tuant au moins 50 villageois, selon un habitant. Un secouriste a compté 80 corps.
---
event 1 airstrike 2023-05-09 | in village de Sagaing | a: avion de l'armée birmane | b: villageois
1 type airstrike | habitant | asserted | Un avion de l'armée birmane a bombardé mardi le village de Sagaing
1 side_a avion de l'armée birmane (state_forces MM) | habitant | asserted | Un avion de l'armée birmane
1 date 2023-05-09 | habitant | asserted | mardi
1 place village de Sagaing (exact MM) | habitant | asserted | le village de Sagaing
1 killed 50 at_least civilians | habitant | asserted | tuant au moins 50 villageois
1 killed 80 exact civilians | secouriste | asserted | 80 corps
