# Made to bear the responsibility: an accusation too.
published 2024-05-15

حملت السلطة الفلسطينية إسرائيل مسؤولية قصف مدرسة في خان يونس.
---
event 1 shelling | in خان يونس | a: إسرائيل
1 accused إسرائيل (government IL) | السلطة الفلسطينية | asserted | حملت السلطة الفلسطينية إسرائيل مسؤولية قصف
1 side_a إسرائيل (government IL) | السلطة الفلسطينية | hedged | إسرائيل
1 type shelling | - | presupposed | قصف
1 place خان يونس (exact PS) | - | asserted | في خان يونس
