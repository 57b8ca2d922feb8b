# Who is armed stands before what he does.
published 2023-05-14

A man armed with a knife attacked a policeman on Friday in Lyon and wounded him.
---
event 1 attack 2023-05-12 | in Lyon | a: man | b: policeman
1 type attack | - | asserted | A man armed with a knife attacked a policeman
1 side_a man (person) | - | asserted | A man
1 side_b policeman (police FR) | - | asserted | a policeman
1 date 2023-05-12 | - | asserted | on Friday
1 place Lyon (exact FR) | - | asserted | in Lyon
