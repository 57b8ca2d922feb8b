# Children are civilians, and marked with care.
published 2023-05-14

Six enfants ont été tués par l'explosion d'un obus dimanche à Idleb.
---
event 1 bombing 2023-05-14 | in Idleb
1 killed 6 exact unknown | - | asserted | Six enfants ont été tués
1 type bombing | - | asserted | l'explosion d'un obus
1 date 2023-05-14 | - | asserted | dimanche
1 place Idleb (exact SY) | - | asserted | à Idleb
