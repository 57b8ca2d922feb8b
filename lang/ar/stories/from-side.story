# By whom, with min qibal.
published 2024-05-15

قتل أربعة مزارعين من قبل مسلحين في زامفارا يوم الجمعة.
---
event 1 attack 2024-05-10 | in زامفارا | a: مسلحين | b: مزارعين
1 killed 4 exact civilians | - | asserted | قتل أربعة مزارعين
1 side_a مسلحين (armed_group) | - | asserted | مسلحين
1 place زامفارا (admin1 NG) | - | asserted | في زامفارا
1 date 2024-05-10 | - | asserted | يوم الجمعة
