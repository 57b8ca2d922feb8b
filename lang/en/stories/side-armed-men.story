# Armed men are a side.
published 2023-05-14

Unidentified armed men attacked a checkpoint on Sunday in Tabriz.
---
event 1 attack 2023-05-14 | in Tabriz | a: Unidentified armed men
1 type attack | - | asserted | Unidentified armed men attacked a checkpoint
1 side_a Unidentified armed men (armed_group) | - | asserted | Unidentified armed men
1 date 2023-05-14 | - | asserted | on Sunday
1 place Tabriz (exact IR) | - | asserted | in Tabriz
