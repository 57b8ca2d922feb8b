# The bound may stand behind the noun.
published 2024-05-15

لقي تسعة عمال على الأقل مصرعهم في هجوم على منجم قرب كايا، وفق الشرطة.
---
event 1 attack | in كايا | b: عمال على الأقل
1 killed 9 at_least civilians | الشرطة | asserted | لقي تسعة عمال على الأقل مصرعهم
1 type attack | الشرطة | asserted | هجوم
1 place كايا (near BF) | الشرطة | asserted | قرب كايا
