# More than: the number is exceeded.
published 2023-05-14

Plus de 60 déplacés ont péri mardi dans un bombardement à Loikaw.
---
event 1 shelling 2023-05-09 | in Loikaw | b: déplacés
1 killed 60 more_than civilians | - | asserted | Plus de 60 déplacés ont péri
1 date 2023-05-09 | - | asserted | mardi
1 type shelling | - | asserted | un bombardement
1 place Loikaw (exact MM) | - | asserted | à Loikaw
