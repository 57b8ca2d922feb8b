# He said: the one before.
published 2023-05-14

General Idris Marun visited Maiduguri on Monday. He said that eleven insurgents had been killed in Bama.
---
event 1 attack | in Bama | b: insurgents
1 killed 11 exact side_b | - | asserted | eleven insurgents had been killed
1 place Bama (exact NG) | - | asserted | in Bama
