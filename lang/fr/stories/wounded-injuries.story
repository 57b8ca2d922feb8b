# To suffer injuries.
published 2023-05-14

Trois Casques bleus ont subi des blessures vendredi à Naqoura.
---
event 1 other 2023-05-12
1 wounded 3 exact unknown | - | asserted | Trois Casques bleus ont subi des blessures
1 date 2023-05-12 | - | asserted | vendredi
