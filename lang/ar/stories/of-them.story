# Three of them is a part.
published 2024-05-15

أصيب سبعة عمال في قصف على ميناء أوديسا، ثلاثة منهم في حالة خطيرة.
---
event 1 shelling | in ميناء أوديسا
1 wounded 7 exact civilians | - | asserted | أصيب سبعة عمال
1 type shelling | - | asserted | قصف
1 place ميناء أوديسا (exact UA) | - | asserted | على ميناء أوديسا
1 condition خطير | - | asserted | ثلاثة منهم في حالة خطيرة
