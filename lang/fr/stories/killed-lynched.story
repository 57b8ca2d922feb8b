# A lynching.
published 2023-05-14

Deux voleurs présumés ont été lynchés dimanche à Jos.
---
event 1 attack 2023-05-14 | in Jos
1 killed 2 exact unknown | - | asserted | Deux voleurs présumés ont été lynchés
1 date 2023-05-14 | - | asserted | dimanche
1 place Jos (exact NG) | - | asserted | à Jos
