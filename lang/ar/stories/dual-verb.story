# Two by the ending of noun and verb.
published 2024-05-15

قتل شرطيان وأصيبت امرأتان في هجوم على حاجز قرب العريش.
---
event 1 attack | in العريش
1 killed 2 exact unknown | - | asserted | قتل شرطيان
1 wounded 2 exact unknown | - | asserted | أصيبت امرأتان
1 type attack | - | asserted | هجوم
1 place العريش (near EG) | - | asserted | قرب العريش
