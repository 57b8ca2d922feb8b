# One dead in the singular, the wounded counted.
published 2024-05-15

شهيد وثلاثة جرحى في غارة إسرائيلية على بلدة عيترون.
---
event 1 airstrike | in عيترون | a: إسرائيلية
1 killed 1 exact unknown | - | asserted | شهيد
1 wounded 3 exact unknown | - | asserted | ثلاثة جرحى
1 type airstrike | - | asserted | غارة إسرائيلية
1 side_a إسرائيلية (government IL) | - | asserted | إسرائيلية
1 place عيترون (unknown) | - | asserted | على بلدة عيترون
