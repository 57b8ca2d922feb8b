# Fallen is killed.
published 2024-05-15

استشهد ستة فلسطينيين في غارة إسرائيلية على منزل في خان يونس.
---
event 1 airstrike | in خان يونس | a: إسرائيلية
1 killed 6 exact unknown | - | asserted | استشهد ستة فلسطينيين
1 type airstrike | - | asserted | غارة إسرائيلية
1 side_a إسرائيلية (government IL) | - | asserted | إسرائيلية
1 place خان يونس (exact PS) | - | asserted | في خان يونس
