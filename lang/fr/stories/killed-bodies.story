# Bodies found are dead people.
published 2023-05-14

Les corps de huit migrants ont été retrouvés mardi à Zouara, a indiqué la Croix-Rouge.
---
event 1 attack 2023-05-09 | in Zouara
1 killed 8 exact unknown | - | asserted | Les corps de huit migrants ont été retrouvés
1 date 2023-05-09 | - | asserted | mardi
1 place Zouara (exact LY) | - | asserted | à Zouara
