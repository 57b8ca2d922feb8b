# What was not done is denied.
published 2024-05-15

لم يقتل أي جندي في الهجوم على القاعدة قرب غاو، بحسب الجيش المالي.
---
event 1 attack | in غاو
1 casualties 0 exact unknown | الجيش المالي | denied | لم يقتل أي جندي
1 type attack | الجيش المالي | presupposed | الهجوم
1 place غاو (near ML) | الجيش المالي | asserted | قرب غاو
