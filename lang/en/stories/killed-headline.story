# Headlines have their own tense.
published 2023-05-14

Nine killed in attack on Kidal market
---
event 1 attack
1 killed 9 exact unknown | - | asserted | Nine killed
1 type attack | - | asserted | attack
