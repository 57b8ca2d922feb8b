# A robbery by armed men.
published 2022-03-13

Armed men robbed a bank in Tripoli, Libya, on Saturday, the police said.
---
event 1 robbery 2022-03-12 | in Tripoli | a: Armed men
1 type robbery | police | asserted | Armed men robbed a bank
1 side_a Armed men (armed_group) | police | asserted | Armed men
1 place Tripoli (exact LY) | police | asserted | in Tripoli, Libya
1 date 2022-03-12 | police | asserted | on Saturday
