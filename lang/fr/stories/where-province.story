# In a province.
published 2023-05-14

Quatre policiers ont été tués vendredi dans la province de Helmand.
---
event 1 attack 2023-05-12 | in province de Helmand
1 killed 4 exact unknown | - | asserted | Quatre policiers ont été tués
1 date 2023-05-12 | - | asserted | vendredi
1 place province de Helmand (admin1 AF) | - | asserted | dans la province de Helmand
