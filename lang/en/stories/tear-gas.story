# Tear gas at a crowd is repression, its targets are no side under arms.
published 2019-06-12

Police fired tear gas at protesters in Khartoum, Sudan, on Tuesday, witnesses said.
---
event 1 repression 2019-06-11 | in Khartoum | a: Police | b: protesters
1 type repression | witnesses | asserted | Police fired tear gas at protesters
1 side_a Police (police SD) | witnesses | asserted | Police
1 side_b protesters (civilians) | witnesses | asserted | protesters
1 place Khartoum (exact SD) | witnesses | asserted | in Khartoum, Sudan
1 date 2019-06-11 | witnesses | asserted | on Tuesday
