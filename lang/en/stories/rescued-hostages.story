# Rescued by force: who took them is not who freed them.
published 2023-04-27

Troops rescued 14 hostages in Borno, Nigeria, on Wednesday, the army said. They killed three kidnappers.
---
event 1 release 2023-04-26 | in Borno | a: Troops | b: kidnappers
1 side_a Troops (state_forces NG) | army | asserted | Troops
1 rescued 14 exact side_b by attacker | army | asserted | rescued 14 hostages
1 place Borno (admin1 NG) | army | asserted | in Borno, Nigeria
1 date 2023-04-26 | army | asserted | on Wednesday
1 killed 3 exact side_b | - | asserted | killed three kidnappers
