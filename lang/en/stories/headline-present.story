# Headlines tell the past in the present.
published 2022-02-16

Gunmen kill seven miners in Zamfara
---
event 1 attack | in Zamfara | a: Gunmen | b: miners
1 side_a Gunmen (armed_group) | - | asserted | Gunmen
1 killed 7 exact civilians | - | asserted | kill seven miners
1 place Zamfara (admin1 NG) | - | asserted | in Zamfara
