# Between one number and another.
published 2024-05-15

أعلنت الشرطة مقتل ما بين 20 و30 شخصا في هجوم على قرية قرب بلاتو.
---
event 1 attack | in بلاتو
1 killed 20-30 range unknown | الشرطة | asserted | مقتل ما بين 20 و30 شخصا
1 type attack | الشرطة | asserted | هجوم
1 place بلاتو (near NG) | الشرطة | asserted | قرب بلاتو
