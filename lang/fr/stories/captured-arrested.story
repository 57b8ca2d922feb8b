# Arrested by the police.
published 2023-05-14

La police a arrêté 40 manifestants samedi à Tunis.
---
event 1 arrest 2023-05-13 | in Tunis | a: police
1 side_a police (police TN) | - | asserted | La police
1 captured 40 exact civilians | - | asserted | a arrêté 40 manifestants
1 date 2023-05-13 | - | asserted | samedi
1 place Tunis (exact TN) | - | asserted | à Tunis
