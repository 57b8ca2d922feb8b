# A car bomb.
published 2024-05-15

انفجرت سيارة مفخخة في سوق بمدينة عفرين، وقتل سبعة مدنيين.
---
event 1 bombing | in مدينة عفرين | b: مدنيين
1 type bombing | - | asserted | سيارة مفخخة
1 place مدينة عفرين (exact SY) | - | asserted | بمدينة عفرين
1 killed 7 exact civilians | - | asserted | قتل سبعة مدنيين
