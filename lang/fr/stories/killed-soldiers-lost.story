# An army loses men.
published 2023-05-14

L'armée a perdu neuf hommes vendredi à Toumour.
---
event 1 attack 2023-05-12
1 killed 9 exact unknown | - | asserted | a perdu neuf hommes
1 date 2023-05-12 | - | asserted | vendredi
