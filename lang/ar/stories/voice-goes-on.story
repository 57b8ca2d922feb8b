# He who spoke goes on.
published 2024-05-15

أعلن المتحدث باسم الجيش مقتل خمسة مسلحين قرب سرت. وأضاف أن جنديا أصيب.
---
event 1 attack | in سرت | b: مسلحين
1 killed 5 exact side_b | المتحدث باسم الجيش | asserted | مقتل خمسة مسلحين
1 place سرت (near LY) | المتحدث باسم الجيش | asserted | قرب سرت
1 wounded 1 exact unknown | المتحدث باسم الجيش | asserted | جنديا أصيب
