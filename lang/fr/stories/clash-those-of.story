# Those of a group are a side.
published 2023-05-14

Des affrontements ont opposé dimanche des combattants de l'État islamique à ceux du GSIM à Ménaka.
---
event 1 clash 2023-05-14 | in Ménaka | a: combattants de l'État islamique | b: GSIM
1 type clash | - | asserted | Des affrontements
1 date 2023-05-14 | - | asserted | dimanche
1 side_a combattants de l'État islamique (armed_group) | - | asserted | des combattants de l'État islamique
1 side_b GSIM (armed_group ML) | - | asserted | GSIM
1 place Ménaka (exact ML) | - | asserted | à Ménaka
