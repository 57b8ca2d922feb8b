# Numbers in words, teens and tens.
published 2024-05-15

قتل ثلاثة عشر جنديا وأصيب خمسة وعشرون آخرون في هجوم قرب ميناكا.
---
event 1 attack | in ميناكا
1 killed 13 exact unknown | - | asserted | قتل ثلاثة عشر جنديا
1 wounded 25 exact unknown | - | asserted | أصيب خمسة وعشرون آخرون
1 type attack | - | asserted | هجوم
1 place ميناكا (near ML) | - | asserted | قرب ميناكا
