# Houses are burnt.
published 2024-05-15

أحرق مسلحون قريتين في ولاية بينوي.
---
event 1 destruction | a: مسلحون
1 type destruction | - | asserted | أحرق مسلحون قريتين
1 side_a مسلحون (armed_group) | - | asserted | مسلحون
