# A knife kills too.
published 2024-05-15

ذبح متشددون خمسة مزارعين في كابو ديلغادو.
---
event 1 attack | in كابو ديلغادو | a: متشددون | b: مزارعين
1 killed 5 exact civilians | - | asserted | ذبح متشددون خمسة مزارعين
1 side_a متشددون (armed_group) | - | asserted | متشددون
1 place كابو ديلغادو (admin1 MZ) | - | asserted | في كابو ديلغادو
