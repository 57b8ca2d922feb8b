# Arrested by the police.
published 2023-05-14

Police arrested 40 protesters on Saturday in Tunis.
---
event 1 arrest 2023-05-13 | in Tunis | a: Police
1 side_a Police (police TN) | - | asserted | Police
1 captured 40 exact civilians | - | asserted | arrested 40 protesters
1 date 2023-05-13 | - | asserted | on Saturday
1 place Tunis (exact TN) | - | asserted | in Tunis
