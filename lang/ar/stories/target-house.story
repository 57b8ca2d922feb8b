# A house that was aimed at.
published 2024-05-15

استهدفت غارة إسرائيلية منزلا في حي الشجاعية شرقي غزة.
---
event 1 airstrike | in الشجاعية | a: إسرائيلية
1 type airstrike | - | asserted | غارة إسرائيلية
1 side_a إسرائيلية (government IL) | - | asserted | إسرائيلية
1 target no number side_b | - | asserted | منزلا
1 place الشجاعية (near PS) | - | asserted | في حي الشجاعية شرقي غزة
