# In a relative clause.
published 2023-05-14

The gunmen who killed two priests on Sunday in Owo fled.
---
event 1 attack 2023-05-14 | in Owo | a: gunmen | b: priests
1 side_a gunmen (armed_group) | - | asserted | The gunmen
1 killed 2 exact civilians | - | asserted | killed two priests
1 date 2023-05-14 | - | asserted | on Sunday
1 place Owo (exact NG) | - | asserted | in Owo
