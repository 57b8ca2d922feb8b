# "The operation" behind an attack points back to it and makes no raid of it.
published 2025-03-22

قتل 20 مدنيا في هجوم على سوق في موبتي الجمعة. ونددت الحكومة بالعملية.
---
event 1 attack 2025-03-21 | in موبتي | b: مدنيا
1 killed 20 exact civilians | - | asserted | قتل 20 مدنيا
1 type attack | - | asserted | هجوم
1 place موبتي (exact ML) | - | asserted | في موبتي
1 date 2025-03-21 | - | asserted | الجمعة
uncoded political_statement | نددت الحكومة
