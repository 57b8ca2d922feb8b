# Talks.
published 2023-05-14

Talks between the government and the rebels began on Tuesday in Luanda.
---
event 1 talks 2023-05-09 | in Luanda | a: government | b: rebels
1 type talks | - | asserted | Talks
1 side_a government (government AO) | - | asserted | the government
1 side_b rebels (armed_group) | - | asserted | the rebels
1 date 2023-05-09 | - | asserted | on Tuesday
1 place Luanda (exact AO) | - | asserted | in Luanda
