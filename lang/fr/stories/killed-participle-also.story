# A participle tells what else the act did.
published 2023-05-14

Des miliciens ont attaqué dimanche le village de Djugu, tuant quatorze civils et en blessant six.
---
event 1 attack 2023-05-14 | in village de Djugu | a: miliciens | b: civils
1 type attack | - | asserted | Des miliciens ont attaqué dimanche le village de Djugu
1 side_a miliciens (armed_group) | - | asserted | Des miliciens
1 date 2023-05-14 | - | asserted | dimanche
1 place village de Djugu (exact CD) | - | asserted | le village de Djugu
1 killed 14 exact civilians | - | asserted | tuant quatorze civils
1 wounded 6 exact unknown | - | asserted | en blessant six
