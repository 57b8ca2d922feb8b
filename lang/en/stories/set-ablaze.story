# Buses set ablaze.
published 2021-10-11

Rioters set two buses ablaze in Karachi, Pakistan, on Sunday, the police said.
---
event 1 destruction 2021-10-10 | in Karachi | a: Rioters
1 type destruction | police | asserted | Rioters set two buses
1 side_a Rioters (armed_group) | police | asserted | Rioters
1 place Karachi (exact PK) | police | asserted | in Karachi, Pakistan
1 date 2021-10-10 | police | asserted | on Sunday
