# An accusation is no finding.
published 2024-05-15

اتهمت الحكومة المتمردين بتنفيذ هجوم على قرية قرب بونيا.
---
event 1 attack | in بونيا | a: المتمردين
1 accused المتمردين (armed_group) | الحكومة | asserted | اتهمت الحكومة المتمردين بتنفيذ
1 side_a المتمردين (armed_group) | الحكومة | hedged | المتمردين
1 type attack | الحكومة | presupposed | هجوم
1 place بونيا (near CD) | الحكومة | asserted | قرب بونيا
