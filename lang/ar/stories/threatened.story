# open: a threat alone still makes an event
# What is threatened, attempted or feared has not happened.
published 2023-05-14

هدد التنظيم بقتل عشرة رهائن في مقديشو. وأحبطت الشرطة محاولة اغتيال المحافظ.
---
- killed 10 exact unknown | - | hypothetical | قتل عشرة رهائن
