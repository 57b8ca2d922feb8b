# A bare singular is one.
published 2024-05-15

قتل جندي لبناني في غارة إسرائيلية قرب مدينة صور يوم الثلاثاء.
---
event 1 airstrike 2024-05-14 | in مدينة صور | a: إسرائيلية
1 killed 1 exact unknown | - | asserted | قتل جندي لبناني
1 type airstrike | - | asserted | غارة إسرائيلية
1 side_a إسرائيلية (government IL) | - | asserted | إسرائيلية
1 place مدينة صور (near LB) | - | asserted | قرب مدينة صور
1 date 2024-05-14 | - | asserted | يوم الثلاثاء
