# People told together are each counted.
published 2024-05-15

قتل ثلاثة جنود ومدنيان في انفجار قنبلة في كيسمايو.
---
event 1 bombing | in كيسمايو | b: مدنيان
1 killed 2 exact civilians | - | asserted | قتل ثلاثة جنود ومدنيان
1 killed 3 exact unknown | - | asserted | قتل ثلاثة جنود ومدنيان
1 type bombing | - | asserted | انفجار قنبلة
1 place كيسمايو (exact SO) | - | asserted | في كيسمايو
