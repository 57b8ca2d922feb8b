# Dozens stay dozens.
published 2023-05-14

Dozens of civilians were killed on Saturday in fighting in Khartoum.
---
event 1 clash 2023-05-13 | in Khartoum | b: civilians
1 killed ? vague civilians | - | asserted | Dozens of civilians were killed
1 date 2023-05-13 | - | asserted | on Saturday
1 type clash | - | asserted | fighting
1 place Khartoum (exact SD) | - | asserted | in Khartoum
