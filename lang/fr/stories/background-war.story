# A figure of the whole war is background.
published 2023-05-14

Deux obus ont tué trois civils lundi à Khartoum. Depuis le début de la guerre, des dizaines de milliers de personnes ont été tuées.
---
event 1 shelling 2023-05-08 | in Khartoum | b: civils
1 type shelling | - | asserted | Deux obus
1 killed 3 exact civilians | - | asserted | ont tué trois civils
1 date 2023-05-08 | - | asserted | lundi
1 place Khartoum (exact SD) | - | asserted | à Khartoum
