# Rockets fired.
published 2023-05-14

Le Hezbollah a tiré 40 roquettes mercredi sur Kiryat Shmona.
---
event 1 missile_strike 2023-05-10 | in Kiryat Shmona | a: Hezbollah
1 side_a Hezbollah (armed_group LB) | - | asserted | Le Hezbollah
1 type missile_strike | - | asserted | 40 roquettes
1 date 2023-05-10 | - | asserted | mercredi
1 place Kiryat Shmona (exact IL) | - | asserted | sur Kiryat Shmona
