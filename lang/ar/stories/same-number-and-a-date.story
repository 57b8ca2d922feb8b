# Trap 2: one figure told twice, and a day that bears the same number.
published 2024-08-20

قتل 15 مسلحا في غارة قرب الرطبة. وقال الجيش العراقي إن خمسة عشر مسلحا قتلوا، في بيان صدر في 15 آب.
---
event 1 airstrike | in الرطبة | b: مسلحا
1 killed 15 exact side_b again | - | asserted | قتل 15 مسلحا
1 type airstrike | - | asserted | غارة
1 place الرطبة (near IQ) | - | asserted | قرب الرطبة
1 killed 15 exact side_b | الجيش العراقي | asserted | خمسة عشر مسلحا قتلوا
