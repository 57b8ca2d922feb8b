# Rioters set fires.
published 2024-05-15

أضرم محتجون النار في إطارات وسط بيروت.
---
event 1 riot | in وسط بيروت | a: محتجون
1 type riot | - | asserted | أضرم محتجون النار
1 side_a محتجون (civilians) | - | asserted | محتجون
1 place وسط بيروت (near LB) | - | asserted | وسط بيروت
