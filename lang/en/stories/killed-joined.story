# Killed and wounded in one sentence.
published 2023-05-14

Gunmen killed five farmers and wounded eight others on Monday in Agatu.
---
event 1 attack 2023-05-08 | in Agatu | a: Gunmen | b: farmers
1 side_a Gunmen (armed_group) | - | asserted | Gunmen
1 killed 5 exact civilians | - | asserted | killed five farmers
1 wounded 8 exact side_b | - | asserted | wounded eight others
1 date 2023-05-08 | - | asserted | on Monday
1 place Agatu (admin2 NG) | - | asserted | in Agatu
