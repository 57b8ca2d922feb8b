# Killed by a crowd.
published 2023-05-14

A crowd lynched two suspected thieves on Sunday in Port-au-Prince.
---
event 1 attack 2023-05-14 | in Port-au-Prince | a: crowd
1 side_a crowd (person) | - | asserted | A crowd
1 killed 2 exact side_a | - | asserted | lynched two suspected thieves
1 date 2023-05-14 | - | asserted | on Sunday
1 place Port-au-Prince (exact HT) | - | asserted | in Port-au-Prince
