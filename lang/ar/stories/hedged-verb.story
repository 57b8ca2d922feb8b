# May have been killed.
published 2024-05-15

قال مسؤول إن ثلاثة رهائن ربما قتلوا في قصف على خان يونس.
---
event 1 shelling | in خان يونس
1 killed 3 exact unknown | مسؤول | hedged | ثلاثة رهائن ربما قتلوا
1 type shelling | مسؤول | asserted | قصف
1 place خان يونس (exact PS) | مسؤول | asserted | على خان يونس
