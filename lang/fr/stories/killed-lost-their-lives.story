# To lose one's life, to find death.
published 2023-05-14

Neuf soldats maliens ont perdu la vie vendredi dans une embuscade à Ansongo. Trois civils y ont trouvé la mort.
---
event 1 attack 2023-05-12 | in Ansongo | b: civils
1 killed 9 exact unknown | - | asserted | Neuf soldats maliens ont perdu la vie
1 date 2023-05-12 | - | asserted | vendredi
1 type attack | - | asserted | une embuscade
1 place Ansongo (exact ML) | - | asserted | à Ansongo
1 killed 3 exact civilians | - | asserted | Trois civils y ont trouvé la mort
