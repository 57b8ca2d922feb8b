# A body says that it has killed.
published 2023-05-14

L'armée nigérienne affirme avoir tué 15 terroristes samedi à Tillia.
---
event 1 attack 2023-05-13 | a: armée nigérienne | b: terroristes
1 side_a armée nigérienne (state_forces NE) | armée nigérienne | asserted | L'armée nigérienne
1 killed 15 exact side_b by attacker | armée nigérienne | asserted | avoir tué 15 terroristes
1 date 2023-05-13 | armée nigérienne | asserted | samedi
