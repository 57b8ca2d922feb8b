# A state that strikes.
published 2023-05-14

Israël a bombardé un immeuble dimanche à Beyrouth. Sept personnes ont été tuées.
---
event 1 shelling 2023-05-14 | in Beyrouth | a: Israël
1 type shelling | - | asserted | Israël a bombardé un immeuble
1 side_a Israël (government IL) | - | asserted | Israël
1 date 2023-05-14 | - | asserted | dimanche
1 place Beyrouth (exact LB) | - | asserted | à Beyrouth
1 killed 7 exact unknown | - | asserted | Sept personnes ont été tuées
