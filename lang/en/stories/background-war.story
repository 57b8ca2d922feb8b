# A figure of the whole war is background.
published 2023-05-14

Two shells killed three civilians on Monday in Khartoum. Since the start of the war, tens of thousands of people have been killed.
---
event 1 shelling 2023-05-08 | in Khartoum | b: civilians
1 type shelling | - | asserted | Two shells
1 killed 3 exact civilians | - | asserted | killed three civilians
1 date 2023-05-08 | - | asserted | on Monday
1 place Khartoum (exact SD) | - | asserted | in Khartoum
