# Dozens stay dozens.
published 2023-05-14

Des dizaines de civils ont été tués samedi dans des combats à Khartoum.
---
event 1 clash 2023-05-13 | in Khartoum | b: civils
1 killed ? vague civilians | - | asserted | Des dizaines de civils ont été tués
1 date 2023-05-13 | - | asserted | samedi
1 type clash | - | asserted | des combats
1 place Khartoum (exact SD) | - | asserted | à Khartoum
