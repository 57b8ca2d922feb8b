# A plural verb has its subject in itself.
published 2024-05-15

تظاهر آلاف الشبان في دكا ثم هاجموا الشرطة.
---
event 1 protest | in دكا | a: الشبان
event 2 attack | b: الشرطة
1 type protest | - | asserted | تظاهر آلاف الشبان
1 side_a الشبان (person) | - | asserted | آلاف الشبان
1 place دكا (admin1 BD) | - | asserted | في دكا
2 type attack | - | asserted | هاجموا الشرطة
2 side_b الشرطة (police BD) | - | asserted | الشرطة
