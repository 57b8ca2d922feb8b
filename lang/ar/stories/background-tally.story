# A figure over years does not leak into the event.
published 2024-05-15

قتل تسعة أشخاص في هجوم قرب غاو. وقتل أكثر من 500 شخص في المنطقة منذ 2021.
---
event 1 attack | in غاو
1 killed 9 exact unknown | - | asserted | قتل تسعة أشخاص
1 type attack | - | asserted | هجوم
1 place غاو (near ML) | - | asserted | قرب غاو
tally killed 500 more_than 2021-01-01..2021-12-31 | - | asserted | قتل أكثر من 500 شخص
