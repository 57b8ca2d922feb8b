# A victory proclaimed is no battle.
published 2024-05-15

أعلن القائد النصر على الإرهاب في خطاب بمناسبة العيد.
---
