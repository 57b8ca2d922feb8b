# A market is looted.
published 2024-05-15

نهب مسلحون سوقا في مدينة نيالا.
---
event 1 looting | in مدينة نيالا | a: مسلحون
1 type looting | - | asserted | نهب مسلحون سوقا
1 side_a مسلحون (armed_group) | - | asserted | مسلحون
1 place مدينة نيالا (exact SD) | - | asserted | في مدينة نيالا
