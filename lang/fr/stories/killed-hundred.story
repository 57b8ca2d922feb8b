# A hundred, roughly.
published 2023-05-14

Une centaine de combattants ont été tués en mai à Marib.
---
event 1 attack 2023-05-01..2023-05-31 | in Marib | b: combattants
1 killed 100 about side_b | - | asserted | Une centaine de combattants ont été tués
1 date 2023-05-01..2023-05-31 | - | asserted | en mai
1 place Marib (exact YE) | - | asserted | à Marib
