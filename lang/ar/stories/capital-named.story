# The capital and its name.
published 2024-05-15

وقع انفجار في العاصمة الليبية طرابلس صباح الأحد.
---
event 1 bombing 2024-05-12 morning | in العاصمة الليبية طرابلس
1 type bombing | - | asserted | انفجار
1 place العاصمة الليبية طرابلس (exact LY) | - | asserted | في العاصمة الليبية طرابلس
1 date 2024-05-12 morning | - | asserted | صباح الأحد
