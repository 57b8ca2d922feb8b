# Cattle are no people.
published 2024-05-15

نفقت عشرات الأبقار في جفاف ضرب شمال كينيا.
---
