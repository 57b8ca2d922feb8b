# Wounded as a noun.
published 2023-05-14

Les heurts ont fait 24 blessés samedi à Bamako.
---
event 1 clash 2023-05-13 | in Bamako
1 type clash | - | asserted | Les heurts
1 wounded 24 exact unknown | - | asserted | ont fait 24 blessés
1 date 2023-05-13 | - | asserted | samedi
1 place Bamako (exact ML) | - | asserted | à Bamako
