# Forces leave.
published 2024-05-15

انسحبت القوات الفرنسية من قاعدة في غاو.
---
event 1 withdrawal | in غاو | a: القوات الفرنسية
1 type withdrawal | - | asserted | انسحبت القوات الفرنسية من قاعدة
1 side_a القوات الفرنسية (state_forces FR) | - | asserted | القوات الفرنسية
1 place غاو (exact ML) | - | asserted | في غاو
