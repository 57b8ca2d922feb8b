# Killed or wounded: not said which.
published 2023-05-14

About forty policemen were killed or wounded on Saturday in Herat.
---
event 1 other 2023-05-13 | in Herat
1 casualties 40 about unknown | - | asserted | About forty policemen were killed or wounded
1 date 2023-05-13 | - | asserted | on Saturday
1 place Herat (exact AF) | - | asserted | in Herat
