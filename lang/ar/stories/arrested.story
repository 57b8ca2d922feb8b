# The police arrest.
published 2024-05-15

اعتقلت الشرطة التركية 50 مشتبها به في إسطنبول يوم الثلاثاء.
---
event 1 arrest 2024-05-14 | in إسطنبول | a: الشرطة التركية
1 captured 50 exact side_b | - | asserted | اعتقلت الشرطة التركية 50 مشتبها
1 side_a الشرطة التركية (police TR) | - | asserted | الشرطة التركية
1 place إسطنبول (exact TR) | - | asserted | في إسطنبول
1 date 2024-05-14 | - | asserted | يوم الثلاثاء
