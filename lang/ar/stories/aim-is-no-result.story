# Whom a raid was aimed at is not who died.
published 2024-05-15

استهدفت غارة قادة الحركة في مخيم النصيرات.
---
event 1 airstrike | in مخيم النصيرات
1 aim استهدفت غارة قادة الحركة | - | asserted | استهدفت غارة قادة الحركة
1 type airstrike | - | asserted | غارة
1 place مخيم النصيرات (exact PS) | - | asserted | في مخيم النصيرات
