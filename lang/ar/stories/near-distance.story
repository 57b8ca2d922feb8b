# So many kilometres from a place.
published 2024-05-15

وقع هجوم على بعد 30 كلم من كيسمايو، وقتل جنديان.
---
event 1 attack | in كيسمايو
1 type attack | - | asserted | هجوم
1 place كيسمايو (near SO) | - | asserted | على بعد 30 كلم من كيسمايو
1 killed 2 exact unknown | - | asserted | قتل جنديان
