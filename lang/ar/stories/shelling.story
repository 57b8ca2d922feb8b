# An army shells a town.
published 2024-05-15

قصف الجيش السوداني بالمدفعية أحياء في الخرطوم بحري.
---
event 1 shelling | in الخرطوم بحري | a: الجيش السوداني
1 type shelling | - | asserted | قصف الجيش السوداني بالمدفعية أحياء
1 side_a الجيش السوداني (state_forces SD) | - | asserted | الجيش السوداني
1 place الخرطوم بحري (exact SD) | - | asserted | في الخرطوم بحري
