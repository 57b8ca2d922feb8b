# A village within a province.
published 2024-05-15

قتل أربعة مدنيين في غارة على بلدة سراقب بريف إدلب.
---
event 1 airstrike | in بلدة سراقب; ريف إدلب | b: مدنيين
1 killed 4 exact civilians | - | asserted | قتل أربعة مدنيين
1 type airstrike | - | asserted | غارة
1 place بلدة سراقب (exact SY) | - | asserted | على بلدة سراقب
1 place ريف إدلب (exact SY) | - | asserted | بريف إدلب
