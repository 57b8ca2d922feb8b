# A town is taken back.
published 2023-05-14

L'armée a repris la ville de Wad Madani dimanche.
---
event 1 territory_gain 2023-05-14 | in ville de Wad Madani | a: armée
1 type territory_gain | - | asserted | L'armée a repris la ville de Wad Madani
1 side_a armée (state_forces SD) | - | asserted | L'armée
1 place ville de Wad Madani (exact SD) | - | asserted | la ville de Wad Madani
1 date 2023-05-14 | - | asserted | dimanche
