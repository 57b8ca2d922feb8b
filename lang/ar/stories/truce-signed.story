# A truce is signed.
published 2024-05-15

وقعت الحكومة والمتمردون الهدنة في أديس أبابا يوم الأحد.
---
event 1 ceasefire 2024-05-12 | in أديس أبابا | a: الحكومة; المتمردون
1 side_a الحكومة (government ET) | - | asserted | الحكومة
1 side_a المتمردون (armed_group) | - | asserted | المتمردون
1 type ceasefire | - | presupposed | الهدنة
1 place أديس أبابا (exact ET) | - | asserted | في أديس أبابا
1 date 2024-05-12 | - | asserted | يوم الأحد
