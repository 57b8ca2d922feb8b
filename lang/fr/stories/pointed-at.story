# The finger is pointed at somebody.
published 2023-05-14

Vingt maisons ont été incendiées jeudi à Jos. Le gouverneur a pointé du doigt la milice.
---
event 1 destruction 2023-05-11 | in Jos | a: milice
1 type destruction | - | asserted | Vingt maisons ont été incendiées
1 damaged 20 exact unknown | - | asserted | Vingt maisons ont été incendiées
1 date 2023-05-11 | - | asserted | jeudi
1 place Jos (exact NG) | - | asserted | à Jos
1 accused milice (armed_group) | gouverneur | asserted | Le gouverneur a pointé du doigt la milice
1 side_a milice (armed_group) | gouverneur | hedged | la milice
