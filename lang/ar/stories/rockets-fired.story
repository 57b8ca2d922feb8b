# A group fires rockets.
published 2024-05-15

أطلق حزب الله عشرين صاروخا على شمال إسرائيل.
---
event 1 missile_strike | in شمال إسرائيل | a: حزب الله
1 side_a حزب الله (armed_group LB) | - | asserted | حزب الله
1 type missile_strike | - | asserted | عشرين صاروخا
1 place شمال إسرائيل (admin1 IL) | - | asserted | على شمال إسرائيل
