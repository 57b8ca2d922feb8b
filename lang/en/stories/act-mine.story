# A vehicle on a mine.
published 2023-05-14

A truck hit a landmine on Tuesday in Kidal. Three civilians died.
---
event 1 landmine 2023-05-09 | in Kidal | b: civilians
1 type landmine | - | asserted | a landmine
1 date 2023-05-09 | - | asserted | on Tuesday
1 place Kidal (exact ML) | - | asserted | in Kidal
1 killed 3 exact civilians | - | asserted | Three civilians died
