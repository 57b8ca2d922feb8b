# A state lets prisoners go.
published 2024-05-15

أفرجت السلطات السورية عن 60 سجينا من سجن في حماة.
---
event 1 release | in حماة
1 released 60 exact unknown | - | asserted | أفرجت السلطات السورية عن 60 سجينا
1 place حماة (exact SY) | - | asserted | في حماة
