# The conditional of hearsay is a hedge.
published 2023-05-14

Trente villageois auraient été tués dimanche à Moura.
---
event 1 attack 2023-05-14 | in Moura | b: villageois
1 killed 30 exact civilians | - | hedged | Trente villageois auraient été tués
1 date 2023-05-14 | - | asserted | dimanche
1 place Moura (exact ML) | - | asserted | à Moura
