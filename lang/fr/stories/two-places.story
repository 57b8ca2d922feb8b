# Two names of one place, one closer than the other, are no conflict and no second event.
# Trap 12 of the seed.
published 2023-05-14

L'armée mozambicaine a mené un raid lundi dans le nord du Mozambique. Six rebelles ont été tués. Selon la police, ce raid a été mené dans la province de Cabo Delgado.
---
event 1 raid 2023-05-08 | in province de Cabo Delgado; nord du Mozambique | a: armée mozambicaine | b: rebelles
1 type raid | - | asserted | L'armée mozambicaine a mené un raid
1 side_a armée mozambicaine (state_forces MZ) | - | asserted | L'armée mozambicaine
1 date 2023-05-08 | - | asserted | lundi
1 place nord du Mozambique (region MZ) | - | asserted | dans le nord du Mozambique
1 killed 6 exact side_b | - | asserted | Six rebelles ont été tués
1 place province de Cabo Delgado (admin1 MZ) | police | asserted | dans la province de Cabo Delgado
