# Trap 4: what stands before the mark has no source.
published 2024-05-15

أصيب سبعة جنود في القتال قرب تكريت. وبحسب وكالة فرانس برس، حالة الجرحى مستقرة.
---
event 1 clash | in تكريت
1 wounded 7 exact unknown | - | asserted | أصيب سبعة جنود
1 type clash | - | asserted | القتال
1 place تكريت (near IQ) | - | asserted | قرب تكريت
1 condition مستقر | وكالة فرانس برس | asserted | حالة الجرحى مستقرة
