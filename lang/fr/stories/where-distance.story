# So far from a place.
published 2023-05-14

Un poste a été attaqué lundi à 30 km au nord de Kidal. Deux soldats sont morts.
---
event 1 attack 2023-05-08 | in nord de Kidal
1 type attack | - | asserted | Un poste a été attaqué
1 date 2023-05-08 | - | asserted | lundi
1 place nord de Kidal (near ML) | - | asserted | à 30 km au nord de Kidal
1 killed 2 exact unknown | - | asserted | Deux soldats sont morts
