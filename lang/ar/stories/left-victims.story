# Victims may be dead or hurt.
published 2024-05-15

خلف القصف على مدينة إدلب عشر ضحايا بينهم نساء.
---
event 1 shelling | in مدينة إدلب
1 type shelling | - | asserted | القصف
1 place مدينة إدلب (exact SY) | - | asserted | على مدينة إدلب
1 casualties 10 exact unknown | - | asserted | عشر ضحايا
1 composition no number unknown | - | asserted | بينهم نساء
