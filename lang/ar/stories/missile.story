# A missile hits.
published 2024-05-15

سقط صاروخ على مبنى سكني في مدينة دنيبرو وأصيب تسعة أشخاص.
---
event 1 missile_strike | in مدينة دنيبرو
1 type missile_strike | - | asserted | صاروخ
1 place مدينة دنيبرو (exact UA) | - | asserted | في مدينة دنيبرو
1 wounded 9 exact unknown | - | asserted | أصيب تسعة أشخاص
