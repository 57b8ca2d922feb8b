# A withdrawal.
published 2023-05-14

The rebels withdrew from Walikale on Tuesday.
---
event 1 withdrawal 2023-05-09 | in Walikale | a: rebels
1 type withdrawal | - | asserted | The rebels withdrew from Walikale
1 side_a rebels (armed_group) | - | asserted | The rebels
1 place Walikale (exact CD) | - | asserted | Walikale
1 date 2023-05-09 | - | asserted | on Tuesday
