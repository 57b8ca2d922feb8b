# A floor stays a floor.
published 2024-05-15

قتل ما لا يقل عن 18 مدنيا في قصف على سوق في الفاشر يوم الأحد، بحسب لجنة أطباء السودان.
---
event 1 shelling 2024-05-12 | in الفاشر | b: مدنيا
1 killed 18 at_least civilians | لجنة أطباء السودان | asserted | قتل ما لا يقل عن 18 مدنيا
1 type shelling | لجنة أطباء السودان | asserted | قصف
1 place الفاشر (exact SD) | لجنة أطباء السودان | asserted | في الفاشر
1 date 2024-05-12 | لجنة أطباء السودان | asserted | يوم الأحد
