# Missing people.
published 2023-05-14

Twelve fishermen are missing after an attack on Monday in Baga.
---
event 1 attack 2023-05-08 | in Baga
1 missing 12 exact civilians | - | asserted | Twelve fishermen
1 type attack | - | asserted | an attack
1 date 2023-05-08 | - | asserted | on Monday
1 place Baga (exact NG) | - | asserted | in Baga
