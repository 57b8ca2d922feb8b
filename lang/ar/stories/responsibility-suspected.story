# A suspicion is hedged.
published 2024-05-15

رجحت الشرطة أن يكون تنظيم القاعدة وراء الهجوم على نقطة أمنية في أبين.
---
event 1 attack | in أبين | a: تنظيم القاعدة
1 accused تنظيم القاعدة (armed_group) | - | hedged | رجحت الشرطة أن يكون تنظيم القاعدة وراء الهجوم
1 side_a تنظيم القاعدة (armed_group) | الشرطة | hedged | تنظيم القاعدة
1 type attack | الشرطة | presupposed | الهجوم
1 place أبين (admin1 YE) | الشرطة | asserted | في أبين
