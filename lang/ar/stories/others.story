# Others of the same people.
published 2024-05-15

قتل أربعة جنود ماليين وأصيب ستة آخرون في كمين قرب تمبكتو.
---
event 1 attack | in تمبكتو
1 killed 4 exact unknown | - | asserted | قتل أربعة جنود ماليين
1 wounded 6 exact unknown | - | asserted | أصيب ستة آخرون
1 type attack | - | asserted | كمين
1 place تمبكتو (near ML) | - | asserted | قرب تمبكتو
