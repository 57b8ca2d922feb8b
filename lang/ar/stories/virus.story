# A virus wounds nobody.
published 2024-05-15

سجلت وزارة الصحة إصابة 300 شخص بالكوليرا في اليمن.
---
