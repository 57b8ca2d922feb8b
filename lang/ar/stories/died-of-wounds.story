# To die of wounds is to be killed.
published 2024-05-15

توفي شرطي متأثرا بجروح أصيب بها في هجوم على مخفر في سيناء.
---
event 1 attack | in سيناء
1 killed 1 exact unknown | - | asserted | توفي شرطي متأثرا
1 type attack | - | asserted | هجوم
1 place سيناء (admin1 EG) | - | asserted | في سيناء
