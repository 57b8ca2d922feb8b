# The toll that rises is one toll.
published 2024-05-15

ارتفع عدد القتلى في تفجير بمدينة بيشاور إلى 59، بحسب الشرطة الباكستانية.
---
event 1 bombing | in مدينة بيشاور
1 killed 59 exact unknown | الشرطة الباكستانية | asserted | ارتفع عدد القتلى في تفجير بمدينة بيشاور إلى 59
1 type bombing | الشرطة الباكستانية | asserted | تفجير
1 place مدينة بيشاور (exact PK) | الشرطة الباكستانية | asserted | بمدينة بيشاور
