# Worshippers shot at.
published 2023-05-14

Gunmen opened fire on worshippers at a church in Owo on Sunday, killing 22.
---
event 1 attack 2023-05-14 | in Owo | a: Gunmen | b: worshippers
1 type attack | - | asserted | Gunmen opened fire on worshippers
1 side_a Gunmen (armed_group) | - | asserted | Gunmen
1 side_b worshippers (civilians) | - | asserted | worshippers
1 place Owo (exact NG) | - | asserted | in Owo
1 date 2023-05-14 | - | asserted | on Sunday
1 killed 22 exact unknown | - | asserted | killing 22
