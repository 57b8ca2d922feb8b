# A shelled school: the building is struck, nobody is counted.
published 2022-05-09

Rebels shelled a school in Donetsk, Ukraine, on Sunday. No casualties were reported.
---
event 1 shelling 2022-05-08 | in Donetsk | a: Rebels
1 type shelling | - | asserted | Rebels shelled a school
1 side_a Rebels (armed_group) | - | asserted | Rebels
1 place Donetsk (exact UA) | - | asserted | in Donetsk, Ukraine
1 date 2022-05-08 | - | asserted | on Sunday
1 casualties no number unknown | - | no_indication | No casualties were reported
