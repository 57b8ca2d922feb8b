# Two counters at once: both figures stay.
published 2024-05-15

قالت وزارة الصحة إن 80 شخصا قتلوا في الهجوم قرب حمص. وقال المرصد السوري لحقوق الإنسان إن 120 شخصا قتلوا.
---
event 1 attack | in حمص
1 killed 80 exact unknown | وزارة الصحة | asserted | 80 شخصا قتلوا
1 type attack | وزارة الصحة | asserted | الهجوم
1 place حمص (near SY) | وزارة الصحة | asserted | قرب حمص
1 killed 120 exact unknown | المرصد السوري لحقوق الإنسان | asserted | 120 شخصا قتلوا
