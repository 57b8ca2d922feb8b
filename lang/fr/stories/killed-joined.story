# Two acts with one auxiliary.
published 2023-05-14

Des assaillants ont incendié une école et tué deux enseignants jeudi à Kaya.
---
event 1 attack 2023-05-11 | in Kaya | a: assaillants | b: enseignants
1 type destruction | - | asserted | Des assaillants ont incendié une école
1 side_a assaillants (armed_group) | - | asserted | Des assaillants
1 damaged 1 exact unknown | - | asserted | ont incendié une école
1 killed 2 exact civilians | - | asserted | tué deux enseignants
1 date 2023-05-11 | - | asserted | jeudi
1 place Kaya (exact BF) | - | asserted | à Kaya
