# A crowd shot at.
published 2023-05-14

Police opened fire on protesters on Saturday in Dakar, killing three people.
---
event 1 attack 2023-05-13 | in Dakar | a: Police | b: protesters
1 type attack | - | asserted | Police opened fire on protesters
1 side_a Police (police SN) | - | asserted | Police
1 side_b protesters (civilians) | - | asserted | protesters
1 date 2023-05-13 | - | asserted | on Saturday
1 place Dakar (exact SN) | - | asserted | in Dakar
1 killed 3 exact unknown | - | asserted | killing three people
