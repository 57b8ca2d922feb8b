# An agency hands on what an official says.
published 2023-05-14

Neuf civils ont été tués samedi à Nyala, a déclaré un médecin à l'AFP.
---
event 1 attack 2023-05-13 | in Nyala | b: civils
1 killed 9 exact civilians | AFP < médecin | asserted | Neuf civils ont été tués
1 date 2023-05-13 | AFP < médecin | asserted | samedi
1 place Nyala (exact SD) | AFP < médecin | asserted | à Nyala
