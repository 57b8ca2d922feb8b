# Aircraft strike; whose they are is told by the adjective.
published 2024-05-15

قصفت طائرات حربية روسية بلدة كفريا في ريف إدلب، وقتل أربعة مدنيين.
---
event 1 airstrike | in كفريا | a: روسية | b: مدنيين
1 type airstrike | - | asserted | قصفت طائرات حربية روسية بلدة كفريا في ريف إدلب
1 side_a روسية (government RU) | - | asserted | روسية
1 place كفريا (near SY) | - | asserted | بلدة كفريا في ريف إدلب
1 killed 4 exact civilians | - | asserted | قتل أربعة مدنيين
