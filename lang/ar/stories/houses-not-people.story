# Houses are no people.
published 2024-05-15

هدمت الجرافات عشرين منزلا في قرية قرب الخليل.
---
event 1 destruction | in الخليل | a: الجرافات
1 type destruction | - | asserted | هدمت الجرافات عشرين منزلا
1 damaged 20 exact unknown | - | asserted | هدمت الجرافات عشرين منزلا
1 side_a الجرافات (other) | - | asserted | الجرافات
1 place الخليل (near PS) | - | asserted | قرب الخليل
