# Suspects who flee are not displaced.
published 2021-08-15

Two suspects fled after the police raided a house in Lyon, France, on Saturday.
---
event 1 raid 2021-08-14 | in Lyon | a: police
1 type raid | - | asserted | the police raided a house
1 side_a police (police FR) | - | asserted | the police
1 place Lyon (exact FR) | - | asserted | in Lyon, France
1 date 2021-08-14 | - | asserted | on Saturday
