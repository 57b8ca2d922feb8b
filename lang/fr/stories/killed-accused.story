# An accusation is not a fact.
published 2023-05-14

Deux soldats sont accusés d'avoir tué un berger à Gao.
---
event 1 attack | in Gao | a: soldats | b: berger
1 accused soldats (state_forces ML) | - | asserted | Deux soldats sont accusés d'avoir tué
1 side_a soldats (state_forces ML) | - | hedged | Deux soldats
1 killed 1 exact civilians | - | hedged | avoir tué un berger
1 place Gao (exact ML) | - | asserted | à Gao
