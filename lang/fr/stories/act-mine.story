# A vehicle on a mine.
published 2023-05-14

Un camion a sauté sur une mine mardi à Kidal. Trois civils sont morts.
---
event 1 landmine 2023-05-09 | in Kidal | b: civils
1 type landmine | - | asserted | a sauté sur une mine
1 date 2023-05-09 | - | asserted | mardi
1 place Kidal (exact ML) | - | asserted | à Kidal
1 killed 3 exact civilians | - | asserted | Trois civils sont morts
