# An attack that was foiled did not happen; the arrest did.
published 2024-05-15

أعلنت الشرطة أنها أحبطت هجوما إرهابيا كان يستهدف سوقا في لاهور، واعتقلت ثلاثة مشتبه بهم يوم الاثنين.
---
event 1 arrest 2024-05-13 | in لاهور
1 place لاهور (exact PK) | الشرطة | asserted | في لاهور
1 captured 3 exact side_b | الشرطة | asserted | اعتقلت ثلاثة مشتبه
1 date 2024-05-13 | الشرطة | asserted | يوم الاثنين
