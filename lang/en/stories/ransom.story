# Freed against ransom is released, not rescued.
published 2020-12-19

Bandits released 28 pupils in Zamfara, Nigeria, on Friday after a ransom was paid, a local official said.
---
event 1 release 2020-12-18 | in Zamfara | a: Bandits
1 side_a Bandits (armed_group) | local official | asserted | Bandits
1 released 28 exact civilians | local official | asserted | released 28 pupils
1 place Zamfara (admin1 NG) | local official | asserted | in Zamfara, Nigeria
1 date 2020-12-18 | local official | asserted | on Friday
