# To lay hands on somebody.
published 2024-05-15

ألقت قوات الأمن القبض على أربعة متهمين بتفجير في البصرة.
---
event 1 arrest | in البصرة | a: قوات الأمن
1 side_a قوات الأمن (state_forces IQ) | - | asserted | قوات الأمن
1 captured 4 exact side_b | - | asserted | القبض على أربعة متهمين
1 place البصرة (exact IQ) | - | asserted | في البصرة
