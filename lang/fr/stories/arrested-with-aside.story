# Who is among those arrested does not stand for all of them.
published 2023-05-14

Cinq organisateurs, dont un avocat, ont été interpellés samedi à N'Djamena.
---
event 1 arrest 2023-05-13 | in N'Djamena
1 captured 5 exact civilians | - | asserted | Cinq organisateurs, dont un avocat, ont été interpellés
1 date 2023-05-13 | - | asserted | samedi
1 place N'Djamena (exact TD) | - | asserted | à N'Djamena
