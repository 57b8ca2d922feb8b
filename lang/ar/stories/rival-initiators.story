# Two are named, by claim and by accusation.
published 2024-05-15

تبنى تنظيم الدولة الإسلامية الهجوم على المسرح. واتهمت الحكومة الروسية أوكرانيا بالوقوف وراء الهجوم.
---
event 1 attack | a: تنظيم الدولة الإسلامية; أوكرانيا
1 claimed_by تنظيم الدولة الإسلامية (armed_group) | تنظيم الدولة الإسلامية | asserted | تبنى تنظيم الدولة الإسلامية الهجوم
1 side_a تنظيم الدولة الإسلامية (armed_group) | تنظيم الدولة الإسلامية | asserted | تنظيم الدولة الإسلامية
1 type attack | - | presupposed | الهجوم
1 accused أوكرانيا (government UA) | الحكومة الروسية | asserted | اتهمت الحكومة الروسية أوكرانيا بالوقوف
1 side_a أوكرانيا (government UA) | الحكومة الروسية | hedged | أوكرانيا
