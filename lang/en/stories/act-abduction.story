# An abduction names its kind of act.
published 2023-05-14

The kidnapping of two doctors took place on Saturday in Geidam.
---
event 1 abduction 2023-05-13 | in Geidam
1 type abduction | - | asserted | The kidnapping of two doctors
1 abducted 2 exact unknown | - | asserted | The kidnapping of two doctors
1 date 2023-05-13 | - | asserted | on Saturday
1 place Geidam (exact NG) | - | asserted | in Geidam
