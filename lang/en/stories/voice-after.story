# Attributed behind.
published 2023-05-14

Five soldiers were killed on Sunday in Diffa, the defence ministry said.
---
event 1 attack 2023-05-14 | in Diffa
1 killed 5 exact unknown | defence ministry | asserted | Five soldiers were killed
1 date 2023-05-14 | defence ministry | asserted | on Sunday
1 place Diffa (exact NE) | defence ministry | asserted | in Diffa
