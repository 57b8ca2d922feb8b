# An accusation is not a fact.
published 2023-05-14

Two soldiers are accused of killing a herder in Gao.
---
event 1 attack | in Gao | a: soldiers | b: herder
1 accused soldiers (state_forces ML) | - | asserted | Two soldiers are accused of killing
1 side_a soldiers (state_forces ML) | - | hedged | Two soldiers
1 killed 1 exact civilians | - | hedged | killing a herder
1 place Gao (exact ML) | - | asserted | in Gao
