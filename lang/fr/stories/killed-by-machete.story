# With what and when stand between the act and its doer.
published 2023-05-14

Cinq paysans ont été tués à la machette dans la nuit de mardi à mercredi par des éléments du M23 à Masisi.
---
event 1 attack 2023-05-09 night | in Masisi | a: éléments du M23 | b: paysans
1 killed 5 exact civilians | - | asserted | Cinq paysans ont été tués
1 date 2023-05-09 night | - | asserted | dans la nuit de mardi à mercredi
1 side_a éléments du M23 (armed_group CD) | - | asserted | des éléments du M23
1 place Masisi (exact CD) | - | asserted | à Masisi
