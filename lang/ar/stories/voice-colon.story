# The voice and a colon in a headline.
published 2024-05-15

الجيش الباكستاني: مقتل ثمانية مسلحين في وزيرستان.
---
event 1 attack | in وزيرستان | b: مسلحين
1 killed 8 exact side_b | الجيش الباكستاني | asserted | مقتل ثمانية مسلحين
1 place وزيرستان (admin1 PK) | الجيش الباكستاني | asserted | في وزيرستان
