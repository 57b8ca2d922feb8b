# A village that no table has lies where the town named beside it is: its own name, no point of its own.

Des hommes armés ont tué 12 personnes dans le village de Tovankara, près de Djibo.
---
event 1 attack | in Tovankara | a: hommes armés | b: personnes
1 side_a hommes armés (armed_group) | - | asserted | Des hommes armés
1 killed 12 exact side_b | - | asserted | ont tué 12 personnes
1 place Tovankara (near BF) | - | asserted | dans le village de Tovankara, près de Djibo
