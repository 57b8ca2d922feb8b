# Talks.
published 2023-05-14

Des pourparlers entre le gouvernement et les rebelles ont débuté mardi à Luanda.
---
event 1 talks 2023-05-09 | in Luanda | a: gouvernement | b: rebelles
1 type talks | - | asserted | Des pourparlers
1 side_a gouvernement (government AO) | - | asserted | le gouvernement
1 side_b rebelles (armed_group) | - | asserted | les rebelles
1 date 2023-05-09 | - | asserted | mardi
1 place Luanda (exact AO) | - | asserted | à Luanda
