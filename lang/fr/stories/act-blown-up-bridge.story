# A bridge destroyed.
published 2023-05-14

Des insurgés ont détruit un pont dimanche à Lashio.
---
event 1 destruction 2023-05-14 | in Lashio | a: insurgés
1 type destruction | - | asserted | Des insurgés ont détruit un pont
1 side_a insurgés (armed_group) | - | asserted | Des insurgés
1 damaged 1 exact unknown | - | asserted | ont détruit un pont
1 date 2023-05-14 | - | asserted | dimanche
1 place Lashio (exact MM) | - | asserted | à Lashio
