# What is announced has not happened.
published 2024-05-15

ستنشر الحكومة ألف جندي في شمال البلاد الأسبوع المقبل.
---
