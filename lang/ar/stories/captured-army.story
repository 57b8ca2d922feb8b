# An army captures.
published 2024-05-15

أسر الجيش الأوكراني 30 جنديا من القوات الروسية قرب كورسك.
---
event 1 arrest | in كورسك | a: الجيش الأوكراني
1 captured 30 exact side_b | - | asserted | أسر الجيش الأوكراني 30 جنديا من القوات الروسية
1 side_a الجيش الأوكراني (state_forces UA) | - | asserted | الجيش الأوكراني
1 place كورسك (near RU) | - | asserted | قرب كورسك
