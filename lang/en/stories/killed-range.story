# Between two numbers.
published 2023-05-14

Between 10 and 15 fighters were killed on Monday in Sirte, according to the army.
---
event 1 attack 2023-05-08 | in Sirte | b: fighters
1 killed 10-15 range side_b | army | asserted | Between 10 and 15 fighters were killed
1 date 2023-05-08 | army | asserted | on Monday
1 place Sirte (exact LY) | army | asserted | in Sirte
