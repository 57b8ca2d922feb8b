# « La Cisjordanie occupée » est un état qui dure: personne ne l'occupe aujourd'hui. Un réfugié n'est pas un déplacé de plus.
published 2023-07-03

Huit Palestiniens ont été tués lundi à Jénine, dans le nord de la Cisjordanie occupée, a annoncé le ministère palestinien de la Santé.
Un réfugié a été arrêté par la police.
---
event 1 attack 2023-07-03 | in Jénine | a: police
1 killed 8 exact unknown | ministère palestinien de la Santé | asserted | Huit Palestiniens ont été tués
1 date 2023-07-03 | ministère palestinien de la Santé | asserted | lundi
1 place Jénine (exact PS) | ministère palestinien de la Santé | asserted | à Jénine, dans le nord de la Cisjordanie
1 captured 1 exact civilians | - | asserted | Un réfugié a été arrêté
1 side_a police (police PS) | - | asserted | la police
