# A drone strikes a car.
published 2024-05-15

استهدفت طائرة مسيرة سيارة في بلدة عيترون، وقتل شخصان.
---
event 1 drone_strike | in عيترون
1 type drone_strike | - | asserted | استهدفت طائرة مسيرة سيارة
1 place عيترون (unknown) | - | asserted | في بلدة عيترون
1 killed 2 exact unknown | - | asserted | قتل شخصان
