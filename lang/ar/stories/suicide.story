# A suicide bomber.
published 2024-05-15

فجر انتحاري نفسه أمام مسجد في بيشاور، ما أدى إلى مقتل 11 مصليا.
---
event 1 suicide_bombing | in بيشاور | a: انتحاري | b: مصليا
1 type suicide_bombing | - | asserted | فجر انتحاري نفسه
1 side_a انتحاري (armed_group) | - | asserted | انتحاري
1 place بيشاور (exact PK) | - | asserted | في بيشاور
1 killed 11 exact civilians | - | asserted | مقتل 11 مصليا
