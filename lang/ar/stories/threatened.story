# What is threatened, attempted or feared has not happened.
published 2023-05-14

هدد التنظيم بقتل عشرة رهائن في مقديشو. وأحبطت الشرطة محاولة اغتيال المحافظ.
---
