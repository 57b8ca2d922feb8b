# A town is taken.
published 2023-05-14

Les rebelles se sont emparés de Masisi samedi.
---
event 1 territory_gain 2023-05-13 | in Masisi | a: rebelles
1 type territory_gain | - | asserted | Les rebelles se sont emparés de Masisi
1 side_a rebelles (armed_group) | - | asserted | Les rebelles
1 place Masisi (exact CD) | - | asserted | Masisi
1 date 2023-05-13 | - | asserted | samedi
