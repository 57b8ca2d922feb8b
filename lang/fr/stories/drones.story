# Drones strike.
published 2023-05-14

Trois drones ont frappé samedi un dépôt à Port-Soudan.
---
event 1 drone_strike 2023-05-13 | in Port-Soudan
1 type drone_strike | - | asserted | Trois drones ont frappé samedi un dépôt
1 date 2023-05-13 | - | asserted | samedi
1 place Port-Soudan (exact SD) | - | asserted | à Port-Soudan
