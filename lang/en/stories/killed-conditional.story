# Reportedly is a hedge.
published 2023-05-14

Thirty villagers were reportedly killed on Sunday in Moura.
---
event 1 attack 2023-05-14 | in Moura | b: villagers
1 killed 30 exact civilians | - | hedged | Thirty villagers were reportedly killed
1 date 2023-05-14 | - | asserted | on Sunday
1 place Moura (exact ML) | - | asserted | in Moura
