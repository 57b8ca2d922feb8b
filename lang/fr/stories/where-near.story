# Near a place.
published 2023-05-14

Cinq bergers ont été tués dimanche près de Mopti.
---
event 1 attack 2023-05-14 | in Mopti | b: bergers
1 killed 5 exact civilians | - | asserted | Cinq bergers ont été tués
1 date 2023-05-14 | - | asserted | dimanche
1 place Mopti (near ML) | - | asserted | près de Mopti
