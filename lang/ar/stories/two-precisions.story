# Trap 12: two places at different precision are one.
published 2024-05-15

قتلت القوات العراقية ستة مسلحين في مداهمة غربي العراق. وقال الجيش إن المداهمة وقعت في صحراء الأنبار.
---
event 1 raid | in صحراء الأنبار; غربي العراق | a: القوات العراقية | b: مسلحين
1 killed 6 exact side_b | - | asserted | قتلت القوات العراقية ستة مسلحين
1 side_a القوات العراقية (state_forces IQ) | - | asserted | القوات العراقية
1 type raid | - | asserted | مداهمة
1 place غربي العراق (region IQ) | - | asserted | غربي العراق
1 place صحراء الأنبار (admin1 IQ) | الجيش | asserted | في صحراء الأنبار
