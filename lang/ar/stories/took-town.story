# A town is taken.
published 2024-05-15

سيطر متمردون على بلدة ماسيسي بعد قتال مع الجيش الكونغولي.
---
event 1 territory_gain | in بلدة ماسيسي | a: متمردون
1 type territory_gain | - | asserted | سيطر متمردون على بلدة ماسيسي
1 side_a متمردون (armed_group) | - | asserted | متمردون
1 place بلدة ماسيسي (exact CD) | - | asserted | على بلدة ماسيسي
1 type clash | - | asserted | قتال
