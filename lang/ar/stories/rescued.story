# An army saves hostages.
published 2024-05-15

حرر الجيش النيجيري 25 رهينة في عملية قرب مايدوغوري.
---
event 1 raid | in مايدوغوري | a: الجيش النيجيري
1 rescued 25 exact side_b | - | asserted | حرر الجيش النيجيري 25 رهينة
1 side_a الجيش النيجيري (state_forces NG) | - | asserted | الجيش النيجيري
1 type raid | - | asserted | عملية
1 place مايدوغوري (near NG) | - | asserted | قرب مايدوغوري
