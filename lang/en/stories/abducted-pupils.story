# An abduction.
published 2023-05-14

Bandits abducted thirty pupils on Friday in Kankara.
---
event 1 abduction 2023-05-12 | in Kankara | a: Bandits
1 side_a Bandits (armed_group) | - | asserted | Bandits
1 abducted 30 exact civilians | - | asserted | abducted thirty pupils
1 date 2023-05-12 | - | asserted | on Friday
1 place Kankara (exact NG) | - | asserted | in Kankara
