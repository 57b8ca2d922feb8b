# A hundred and twenty.
published 2024-05-15

أسفر الهجوم على مدينة الفاشر عن مقتل مئة وعشرين شخصا.
---
event 1 attack | in مدينة الفاشر
1 type attack | - | asserted | الهجوم
1 place مدينة الفاشر (exact SD) | - | asserted | على مدينة الفاشر
1 killed 120 exact unknown | - | asserted | مقتل مئة وعشرين شخصا
