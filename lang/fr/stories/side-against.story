# Against whom.
published 2023-05-14

L'armée a lancé une offensive contre les rebelles du M23 lundi à Rutshuru.
---
event 1 ground_assault 2023-05-08 | in Rutshuru | a: armée | b: rebelles du M23
1 type ground_assault | - | asserted | L'armée a lancé une offensive
1 side_a armée (state_forces CD) | - | asserted | L'armée
1 side_b rebelles du M23 (armed_group CD) | - | asserted | les rebelles du M23
1 date 2023-05-08 | - | asserted | lundi
1 place Rutshuru (exact CD) | - | asserted | à Rutshuru
