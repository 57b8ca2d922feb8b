# Rescued by forces.
published 2023-05-14

Troops rescued 62 kidnapped villagers on Thursday in Katsina.
---
event 1 release 2023-05-11 | in Katsina | a: Troops
1 side_a Troops (state_forces NG) | - | asserted | Troops
1 rescued 62 exact civilians | - | asserted | rescued 62 kidnapped villagers
1 date 2023-05-11 | - | asserted | on Thursday
1 place Katsina (exact NG) | - | asserted | in Katsina
