# An abduction.
published 2023-05-14

Des bandits ont enlevé trente élèves vendredi à Kankara.
---
event 1 abduction 2023-05-12 | in Kankara | a: bandits
1 side_a bandits (armed_group) | - | asserted | Des bandits
1 abducted 30 exact civilians | - | asserted | ont enlevé trente élèves
1 date 2023-05-12 | - | asserted | vendredi
1 place Kankara (exact NG) | - | asserted | à Kankara
