# According to, behind the news.
published 2024-05-15

قتل جنديان في انفجار قرب الرمادي، وفق ما أعلنته قيادة العمليات المشتركة.
---
event 1 bombing | in الرمادي
1 killed 2 exact unknown | قيادة العمليات المشتركة | asserted | قتل جنديان
1 type bombing | قيادة العمليات المشتركة | asserted | انفجار
1 place الرمادي (near IQ) | قيادة العمليات المشتركة | asserted | قرب الرمادي
