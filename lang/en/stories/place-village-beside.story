# A village that no table has lies where the town named beside it is: its own name, no point of its own.

Gunmen killed 12 people in the village of Tovankara, 15 km from Djibo, on Monday.
---
event 1 attack | in Tovankara | a: Gunmen | b: people
1 side_a Gunmen (armed_group) | - | asserted | Gunmen
1 killed 12 exact side_b | - | asserted | killed 12 people
1 place Tovankara (near BF) | - | asserted | in the village of Tovankara, 15 km from Djibo
