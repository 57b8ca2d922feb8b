# Case 06: up to, at least and more than stay what they are.
published 2023-05-14

Une attaque a fait au moins 100 morts mardi à Pama, au Burkina Faso, selon une source locale. Un habitant parle de plus de 200 morts.
---
event 1 attack 2023-05-09 | in Pama
1 type attack | source locale | asserted | Une attaque
1 killed 100 at_least unknown | source locale | asserted | a fait au moins 100 morts
1 date 2023-05-09 | source locale | asserted | mardi
1 place Pama (exact BF) | source locale | asserted | à Pama, au Burkina Faso
1 killed 200 more_than unknown | habitant | asserted | plus de 200 morts
