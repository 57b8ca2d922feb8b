# Another voice accuses another group.
published 2023-05-14

Douze paysans ont été tués mardi à Masisi. Un élu local accuse plutôt des miliciens.
---
event 1 attack 2023-05-09 | in Masisi | a: miliciens | b: paysans
1 killed 12 exact civilians | - | asserted | Douze paysans ont été tués
1 date 2023-05-09 | - | asserted | mardi
1 place Masisi (exact CD) | - | asserted | à Masisi
1 accused miliciens (armed_group) | élu local | asserted | Un élu local accuse plutôt des miliciens.
1 side_a miliciens (armed_group) | élu local | hedged | des miliciens
