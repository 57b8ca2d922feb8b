# Houses burnt are damage.
published 2023-05-14

Des assaillants ont incendié 30 maisons lundi à Geidam.
---
event 1 destruction 2023-05-08 | in Geidam | a: assaillants
1 type destruction | - | asserted | Des assaillants ont incendié 30 maisons
1 side_a assaillants (armed_group) | - | asserted | Des assaillants
1 damaged 30 exact unknown | - | asserted | ont incendié 30 maisons
1 date 2023-05-08 | - | asserted | lundi
1 place Geidam (exact NG) | - | asserted | à Geidam
