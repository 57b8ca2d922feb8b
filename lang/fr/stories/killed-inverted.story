# The subject stands behind its verb.
published 2023-05-14

Dans l'embuscade ont été tués cinq militaires et un chauffeur, selon l'état-major.
---
event 1 attack | b: chauffeur
1 type attack | état-major | asserted | l'embuscade
1 killed 1 exact civilians | état-major | asserted | ont été tués cinq militaires et un chauffeur
1 killed 5 exact unknown | état-major | asserted | ont été tués cinq militaires et un chauffeur
