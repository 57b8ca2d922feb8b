# Rockets fired.
published 2023-05-14

Hezbollah fired 40 rockets at Kiryat Shmona on Wednesday.
---
event 1 missile_strike 2023-05-10 | in Kiryat Shmona | a: Hezbollah
1 side_a Hezbollah (armed_group LB) | - | asserted | Hezbollah
1 type missile_strike | - | asserted | 40 rockets
1 place Kiryat Shmona (exact IL) | - | asserted | at Kiryat Shmona
1 date 2023-05-10 | - | asserted | on Wednesday
