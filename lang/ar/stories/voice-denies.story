# Who denies is the voice of the denial.
published 2024-05-15

نفت قوات الدعم السريع قصف مستشفى في الفاشر.
---
