# Five thousand is a number.
published 2024-05-15

نزح خمسة آلاف شخص من بلدة ساكي بعد اشتباكات بين الجيش ومتمردين.
---
event 1 clash | a: الجيش | b: متمردين
1 displaced 5000 exact unknown | - | asserted | نزح خمسة آلاف شخص
1 type clash | - | asserted | اشتباكات
1 side_a الجيش (state_forces CD) | - | asserted | الجيش
1 side_b متمردين (armed_group) | - | asserted | متمردين
