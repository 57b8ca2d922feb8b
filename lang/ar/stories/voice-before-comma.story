# According to, before the news.
published 2024-05-15

بحسب مصدر أمني، قتل ثلاثة مسلحين في مداهمة قرب سامراء.
---
event 1 raid | in سامراء | b: مسلحين
1 killed 3 exact side_b | مصدر أمني | asserted | قتل ثلاثة مسلحين
1 type raid | مصدر أمني | asserted | مداهمة
1 place سامراء (near IQ) | مصدر أمني | asserted | قرب سامراء
