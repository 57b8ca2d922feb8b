# The town in the morning is no town of that name.
published 2024-05-15

وقع انفجار وسط البلاد صباح الثلاثاء.
---
event 1 bombing 2024-05-14 morning
1 type bombing | - | asserted | انفجار
1 date 2024-05-14 morning | - | asserted | صباح الثلاثاء
