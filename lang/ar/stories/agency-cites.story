# The agency passes on what an official said: both stand in the chain.
published 2023-05-14

نقلت وكالة رويترز عن مسؤول عسكري أن ستة جنود أصيبوا في انفجار عبوة ناسفة قرب غاو يوم الأربعاء.
---
event 1 ied 2023-05-10 | in غاو
1 wounded 6 exact unknown | وكالة رويترز < مسؤول عسكري | asserted | ستة جنود أصيبوا
1 type ied | وكالة رويترز < مسؤول عسكري | asserted | انفجار عبوة ناسفة
1 place غاو (near ML) | وكالة رويترز < مسؤول عسكري | asserted | قرب غاو
1 date 2023-05-10 | وكالة رويترز < مسؤول عسكري | asserted | يوم الأربعاء
