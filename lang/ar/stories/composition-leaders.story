# Leaders among the dead are not added.
published 2024-05-15

قتل تسعة مسلحين في غارة قرب إدلب، بينهم قياديان.
---
event 1 airstrike | in إدلب | b: مسلحين
1 killed 9 exact side_b | - | asserted | قتل تسعة مسلحين
1 type airstrike | - | asserted | غارة
1 place إدلب (near SY) | - | asserted | قرب إدلب
1 composition 2 exact unknown | - | asserted | بينهم قياديان
