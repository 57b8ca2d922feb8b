# A voice in the next sentence does not reach back.
# Trap 4 of the seed.
published 2023-05-14

Huit civils ont été tués mardi à El-Obeid. L'ONU a déclaré que la situation est grave.
---
event 1 attack 2023-05-09 | in El-Obeid | b: civils
1 killed 8 exact civilians | - | asserted | Huit civils ont été tués
1 date 2023-05-09 | - | asserted | mardi
1 place El-Obeid (exact SD) | - | asserted | à El-Obeid
