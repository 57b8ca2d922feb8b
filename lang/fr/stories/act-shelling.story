# Shelling.
published 2023-05-14

L'artillerie a pilonné le camp de Zamzam mercredi.
---
event 1 shelling 2023-05-10 | in camp de Zamzam | a: artillerie
1 type shelling | - | asserted | L'artillerie a pilonné le camp de Zamzam
1 side_a artillerie (state_forces SD) | - | asserted | L'artillerie
1 place camp de Zamzam (exact SD) | - | asserted | le camp de Zamzam
1 date 2023-05-10 | - | asserted | mercredi
