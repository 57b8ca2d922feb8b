# In a night.
published 2023-05-14

Trois habitants ont été tués dans la nuit de lundi à mardi à Rafah.
---
event 1 attack 2023-05-08 night | in Rafah | b: habitants
1 killed 3 exact civilians | - | asserted | Trois habitants ont été tués
1 date 2023-05-08 night | - | asserted | dans la nuit de lundi à mardi
1 place Rafah (exact PS) | - | asserted | à Rafah
