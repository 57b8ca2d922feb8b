# About is not exactly.
published 2024-05-15

قتل نحو 30 مسلحا في غارة جوية للجيش النيجيري قرب مايدوغوري.
---
event 1 airstrike | in مايدوغوري | a: الجيش النيجيري | b: مسلحا
1 killed 30 about side_b | - | asserted | قتل نحو 30 مسلحا
1 type airstrike | - | asserted | غارة جوية للجيش النيجيري
1 side_a الجيش النيجيري (state_forces NG) | - | asserted | لجيش النيجيري
1 place مايدوغوري (near NG) | - | asserted | قرب مايدوغوري
