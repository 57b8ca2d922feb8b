# The death of people.
published 2023-05-14

The death of four soldiers in Diffa was announced on Monday.
---
event 1 attack
1 killed 4 exact unknown | - | asserted | The death of four soldiers in Diffa
