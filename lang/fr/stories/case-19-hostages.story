# Case 19: held, freed, executed: three different things, by different voices.
published 2023-05-14

Des hommes armés ont pris en otage 90 passagers mardi à Quetta. L'armée pakistanaise a libéré 70 otages, a annoncé un porte-parole. L'Armée de libération du Baloutchistan affirme avoir exécuté dix otages.
---
event 1 abduction 2023-05-09 | in Quetta | a: Armée de libération du Baloutchistan; armée pakistanaise | b: otages
1 side_a hommes armés (armed_group) | - | asserted | Des hommes armés
1 abducted 90 exact civilians | - | asserted | ont pris en otage 90 passagers
1 date 2023-05-09 | - | asserted | mardi
1 place Quetta (exact PK) | - | asserted | à Quetta
1 side_a armée pakistanaise (state_forces PK) | porte-parole | asserted | L'armée pakistanaise
1 released 70 exact side_b | porte-parole | asserted | a libéré 70 otages
1 side_a Armée de libération du Baloutchistan (armed_group PK) | Armée de libération du Baloutchistan | asserted | L'Armée de libération du Baloutchistan
1 type execution | Armée de libération du Baloutchistan | asserted | avoir exécuté dix otages
1 killed 10 exact side_b by attacker | Armée de libération du Baloutchistan | asserted | avoir exécuté dix otages
1 side_b otages (person) | Armée de libération du Baloutchistan | asserted | dix otages
