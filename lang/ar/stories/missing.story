# The missing are neither dead nor alive.
published 2024-05-15

فقد أربعة صيادين بعد قصف قاربهم قبالة غزة.
---
event 1 shelling
1 missing 4 exact civilians | - | asserted | فقد أربعة صيادين
1 type shelling | - | asserted | قصف
