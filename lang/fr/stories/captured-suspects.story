# Suspects caught.
published 2023-05-14

L'armée nigériane a capturé huit combattants de Boko Haram jeudi à Damasak.
---
event 1 arrest 2023-05-11 | in Damasak | a: armée nigériane
1 side_a armée nigériane (state_forces NG) | - | asserted | L'armée nigériane
1 captured 8 exact side_b | - | asserted | a capturé huit combattants de Boko Haram
1 date 2023-05-11 | - | asserted | jeudi
1 place Damasak (exact NG) | - | asserted | à Damasak
