# Hostages put to death.
published 2023-05-14

The rebels executed two hostages on Monday in Marib, according to their families.
---
event 1 execution 2023-05-08 | in Marib | a: rebels | b: hostages
1 type execution | families | asserted | The rebels executed two hostages
1 side_a rebels (armed_group) | families | asserted | The rebels
1 killed 2 exact side_b | families | asserted | executed two hostages
1 side_b hostages (person) | families | asserted | two hostages
1 date 2023-05-08 | families | asserted | on Monday
1 place Marib (exact YE) | families | asserted | in Marib
