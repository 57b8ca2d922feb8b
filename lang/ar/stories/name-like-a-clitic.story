# A name that begins like a conjunction or a preposition.
published 2024-05-15

قتل مسلحون ثلاثة رجال في وزيرستان وبوكافو.
---
event 1 attack | in وزيرستان | a: مسلحون | b: رجال
1 killed 3 exact side_b | - | asserted | قتل مسلحون ثلاثة رجال
1 side_a مسلحون (armed_group) | - | asserted | مسلحون
1 place وزيرستان (admin1 PK) | - | asserted | في وزيرستان
