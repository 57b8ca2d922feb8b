# A town is taken.
published 2023-05-14

The rebels seized Masisi on Saturday.
---
event 1 territory_gain 2023-05-13 | in Masisi | a: rebels
1 type territory_gain | - | asserted | The rebels seized Masisi
1 side_a rebels (armed_group) | - | asserted | The rebels
1 place Masisi (exact CD) | - | asserted | Masisi
1 date 2023-05-13 | - | asserted | on Saturday
