# Fatally shot is killed.
published 2020-08-24

Police fatally shot a teenager in Portland, United States, on Sunday, a witness said.
---
event 1 attack 2020-08-23 | in Portland | a: Police | b: teenager
1 side_a Police (police US) | witness | asserted | Police
1 killed 1 exact side_b | witness | asserted | fatally shot a teenager
1 place Portland (exact US) | witness | asserted | in Portland, United States
1 date 2020-08-23 | witness | asserted | on Sunday
