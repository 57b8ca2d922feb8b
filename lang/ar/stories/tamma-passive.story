# The passive with tamma.
published 2024-05-15

تم اعتقال ثمانية مشتبه بهم في مداهمة بمدينة مومباسا، وفق الشرطة الكينية.
---
event 1 raid | in مدينة مومباسا
1 captured 8 exact side_b | الشرطة الكينية | asserted | تم اعتقال ثمانية مشتبه
1 type raid | الشرطة الكينية | asserted | مداهمة
1 place مدينة مومباسا (exact KE) | الشرطة الكينية | asserted | بمدينة مومباسا
