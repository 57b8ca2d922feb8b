# Houses are burnt.
published 2024-05-15

أحرق مسلحون قريتين في ولاية بينوي.
---
event 1 destruction | in ولاية بينوي | a: مسلحون
1 type destruction | - | asserted | أحرق مسلحون قريتين
1 side_a مسلحون (armed_group) | - | asserted | مسلحون
1 place ولاية بينوي (admin1 NG) | - | asserted | في ولاية بينوي
