# A denial makes nobody a side.
published 2023-05-14

Dix-sept habitants ont été tués mercredi à Rutshuru. Le M23 a nié toute implication.
---
event 1 attack 2023-05-10 | in Rutshuru | b: habitants
1 killed 17 exact civilians | - | asserted | Dix-sept habitants ont été tués
1 date 2023-05-10 | - | asserted | mercredi
1 place Rutshuru (exact CD) | - | asserted | à Rutshuru
1 responsibility_denied M23 (armed_group CD) | M23 | asserted | Le M23 a nié toute implication
