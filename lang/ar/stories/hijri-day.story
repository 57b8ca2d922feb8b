# A day of the Islamic calendar, as Umm al-Qura counts it.
published 2024-04-20

قتل ثلاثة جنود في هجوم قرب سيئون يوم الأربعاء 8 شوال 1445هـ.
---
event 1 attack 2024-04-17
1 killed 3 exact unknown | - | asserted | قتل ثلاثة جنود
1 type attack | - | asserted | هجوم
1 date 2024-04-17 | - | asserted | يوم الأربعاء 8 شوال 1445هـ
