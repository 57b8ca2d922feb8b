# Between one number and another.
published 2023-05-14

Entre 20 et 25 soldats ont été tués dimanche à Dikwa.
---
event 1 attack 2023-05-14 | in Dikwa
1 killed 20-25 range unknown | - | asserted | Entre 20 et 25 soldats ont été tués
1 date 2023-05-14 | - | asserted | dimanche
1 place Dikwa (exact NG) | - | asserted | à Dikwa
