# Prisoners who flee are no displaced people.
published 2022-07-07

Attackers stormed a prison in Abuja, Nigeria, on Tuesday, the interior ministry said. Some 600 inmates fled.
---
event 1 raid 2022-07-05 | in Abuja | a: Attackers
1 type raid | interior ministry | asserted | Attackers stormed a prison
1 side_a Attackers (armed_group) | interior ministry | asserted | Attackers
1 place Abuja (exact NG) | interior ministry | asserted | in Abuja, Nigeria
1 date 2022-07-05 | interior ministry | asserted | on Tuesday
