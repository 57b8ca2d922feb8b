# The statement goes on.
published 2024-05-15

قالت وزارة الداخلية إن ثلاثة إرهابيين قتلوا في سيناء. وأضاف البيان أن ضابطا أصيب.
---
event 1 attack | in سيناء | b: إرهابيين
1 killed 3 exact side_b | وزارة الداخلية | asserted | ثلاثة إرهابيين قتلوا
1 place سيناء (admin1 EG) | وزارة الداخلية | asserted | في سيناء
1 wounded 1 exact unknown | وزارة الداخلية | asserted | ضابطا أصيب
