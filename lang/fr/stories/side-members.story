# Members of a group.
published 2023-05-14

Six membres d'Al-Qaïda ont été tués jeudi dans un raid à Abyan.
---
event 1 raid 2023-05-11 | in Abyan | b: membres d'Al-Qaïda
1 killed 6 exact side_b | - | asserted | Six membres d'Al-Qaïda ont été tués
1 side_b membres d'Al-Qaïda (armed_group) | - | asserted | membres d'Al-Qaïda
1 date 2023-05-11 | - | asserted | jeudi
1 type raid | - | asserted | un raid
1 place Abyan (admin1 YE) | - | asserted | à Abyan
