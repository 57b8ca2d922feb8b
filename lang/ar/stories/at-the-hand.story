# By whom, with ala yad.
published 2024-05-15

أعلنت السلطات مقتل ثلاثة صيادين على يد مسلحين من جماعة بوكو حرام في بحيرة تشاد.
---
event 1 attack | in بحيرة تشاد | a: مسلحين من جماعة بوكو حرام | b: صيادين
1 killed 3 exact civilians | السلطات | asserted | مقتل ثلاثة صيادين
1 side_a مسلحين من جماعة بوكو حرام (armed_group NG) | السلطات | asserted | مسلحين من جماعة بوكو حرام
1 place بحيرة تشاد (water) | السلطات | asserted | في بحيرة تشاد
