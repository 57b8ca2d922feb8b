# Clashes between two.
published 2024-05-15

اندلعت اشتباكات بين الجيش ومتمردين قرب بونيا.
---
event 1 clash | in بونيا | a: الجيش | b: متمردين
1 type clash | - | asserted | اشتباكات
1 side_a الجيش (state_forces CD) | - | asserted | الجيش
1 side_b متمردين (armed_group) | - | asserted | متمردين
1 place بونيا (near CD) | - | asserted | قرب بونيا
