# Houses hit are things, with their number.
published 2024-05-15

دمر القصف أربعين منزلا في قرية قرب صعدة.
---
event 1 shelling | in صعدة
1 damaged 40 exact unknown | - | asserted | دمر القصف أربعين منزلا
1 type shelling | - | presupposed | القصف
1 place صعدة (near YE) | - | asserted | قرب صعدة
