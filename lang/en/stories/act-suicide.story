# A suicide bombing.
published 2023-05-14

A suicide bomber blew himself up on Friday outside a mosque in Peshawar, killing nine worshippers.
---
event 1 suicide_bombing 2023-05-12 | in Peshawar | b: worshippers
1 type suicide_bombing | - | asserted | A suicide bomber
1 date 2023-05-12 | - | asserted | on Friday
1 place Peshawar (exact PK) | - | asserted | in Peshawar
1 killed 9 exact civilians | - | asserted | killing nine worshippers
