# Somebody told by age alone is one person.
published 2023-05-14

Police arrested a 17-year-old on Monday in Berlin.
---
event 1 arrest 2023-05-08 | in Berlin | a: Police
1 side_a Police (police DE) | - | asserted | Police
1 captured 1 exact side_b | - | asserted | arrested a 17-year-old
1 date 2023-05-08 | - | asserted | on Monday
1 place Berlin (exact DE) | - | asserted | in Berlin
