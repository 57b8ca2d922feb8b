# A mine.
published 2024-05-15

انفجر لغم بسيارة في ريف حماة وقتل أربعة مدنيين.
---
event 1 landmine | in ريف حماة | b: مدنيين
1 type landmine | - | asserted | لغم
1 place ريف حماة (exact SY) | - | asserted | في ريف حماة
1 killed 4 exact civilians | - | asserted | قتل أربعة مدنيين
