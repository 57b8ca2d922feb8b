# A foiled plot is no attack.
published 2024-05-15

أحبط جهاز الأمن محاولة تفجير في لاهور واعتقل ثلاثة مشتبه بهم.
---
event 1 arrest | in لاهور
1 place لاهور (exact PK) | - | asserted | في لاهور
1 captured 3 exact side_b | - | asserted | اعتقل ثلاثة مشتبه
