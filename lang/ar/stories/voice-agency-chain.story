# The agency, and who told it.
published 2024-05-15

قال مسؤول محلي لوكالة رويترز إن ستة مزارعين قتلوا في هجوم قرب جوس.
---
event 1 attack | in جوس | b: مزارعين
1 killed 6 exact civilians | وكالة رويترز < مسؤول محلي | asserted | ستة مزارعين قتلوا
1 type attack | وكالة رويترز < مسؤول محلي | asserted | هجوم
1 place جوس (near NG) | وكالة رويترز < مسؤول محلي | asserted | قرب جوس
