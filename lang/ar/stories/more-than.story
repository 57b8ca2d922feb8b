# More than is no exact number.
published 2024-05-15

أصيب أكثر من 40 شخصا في انفجار هز مدينة كراتشي صباح الاثنين.
---
event 1 bombing 2024-05-13 morning | in مدينة كراتشي
1 wounded 40 more_than unknown | - | asserted | أصيب أكثر من 40 شخصا
1 type bombing | - | asserted | انفجار
1 place مدينة كراتشي (exact PK) | - | asserted | مدينة كراتشي
1 date 2024-05-13 morning | - | asserted | صباح الاثنين
