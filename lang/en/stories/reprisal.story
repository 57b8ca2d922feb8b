# A killing in reprisal.
published 2023-05-14

Villagers lynched two soldiers in Ituri on Sunday after a herder was killed.
---
event 1 attack 2023-05-14 | in Ituri | a: Villagers | b: soldiers
1 side_a Villagers (civilians) | - | asserted | Villagers
1 killed 2 exact side_b | - | asserted | lynched two soldiers
1 place Ituri (admin1 CD) | - | asserted | in Ituri
1 date 2023-05-14 | - | asserted | on Sunday
1 killed 1 exact civilians | - | asserted | a herder was killed
