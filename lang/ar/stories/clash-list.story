# Two sides in one list.
published 2024-05-15

دارت معارك بين قوات الدعم السريع والجيش السوداني في أم درمان.
---
event 1 clash | in أم درمان | a: قوات الدعم السريع | b: الجيش السوداني
1 type clash | - | asserted | معارك
1 side_a قوات الدعم السريع (armed_group SD) | - | asserted | قوات الدعم السريع
1 side_b الجيش السوداني (state_forces SD) | - | asserted | الجيش السوداني
1 place أم درمان (exact SD) | - | asserted | في أم درمان
