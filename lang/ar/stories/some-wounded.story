# The second count may be vague.
published 2024-05-15

أسفر تفجير سيارة مفخخة في الموصل عن ثلاثة قتلى وعدد من الجرحى.
---
event 1 bombing | in الموصل
1 type bombing | - | asserted | تفجير
1 place الموصل (exact IQ) | - | asserted | في الموصل
1 killed 3 exact unknown | - | asserted | ثلاثة قتلى
1 wounded ? vague unknown | - | asserted | عدد من الجرحى
