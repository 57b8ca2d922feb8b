# Dead and wounded in one breath: two claims, no sum.
published 2023-05-14

Une attaque à la bombe a fait 15 morts et 30 blessés jeudi à Bagdad, selon la police.
---
event 1 bombing 2023-05-11 | in Bagdad
1 type attack | police | asserted | Une attaque
1 killed 15 exact unknown | police | asserted | a fait 15 morts
1 wounded 30 exact unknown | police | asserted | 30 blessés
1 date 2023-05-11 | police | asserted | jeudi
1 place Bagdad (exact IQ) | police | asserted | à Bagdad
