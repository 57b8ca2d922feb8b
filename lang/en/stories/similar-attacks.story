# Who carried out similar attacks in the past is no side of today's.
published 2022-03-04

A bomb exploded in a mosque in Peshawar on Friday, killing 56 worshippers.
No group claimed responsibility, but the Pakistani Taliban have carried out similar attacks in the past.
---
event 1 bombing 2022-03-04 | in Peshawar | b: worshippers
1 type bombing | - | asserted | A bomb
1 place Peshawar (exact PK) | - | asserted | in Peshawar
1 date 2022-03-04 | - | asserted | on Friday
1 killed 56 exact civilians | - | asserted | killing 56 worshippers
1 claimed_by No group | - | no_indication | claimed responsibility
1 claimed_by No group | - | no_indication | claimed
