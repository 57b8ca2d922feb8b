# Equal numbers of two things are two figures.
published 2024-05-15

قتل 90 شخصا في الهجوم على القاعة، ولا يزال 90 شخصا في عداد المفقودين.
---
event 1 attack
1 killed 90 exact unknown | - | asserted | قتل 90 شخصا
1 type attack | - | asserted | الهجوم
1 missing 90 exact unknown | - | asserted | 90 شخصا في عداد المفقودين
