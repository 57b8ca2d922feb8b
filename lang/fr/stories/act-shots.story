# Shots fired.
published 2023-05-14

Des soldats ont tiré sur un taxi vendredi à Bamenda, tuant le chauffeur.
---
event 1 attack 2023-05-12 | in Bamenda | a: soldats | b: chauffeur
1 type attack | - | asserted | Des soldats ont tiré sur un taxi
1 side_a soldats (state_forces CM) | - | asserted | Des soldats
1 date 2023-05-12 | - | asserted | vendredi
1 place Bamenda (exact CM) | - | asserted | à Bamenda
1 killed no number civilians | - | asserted | tuant le chauffeur
