# A town is taken back.
published 2024-05-15

استعادت القوات الأوكرانية قرية قرب خاركيف.
---
event 1 territory_gain | in خاركيف | a: القوات الأوكرانية
1 type territory_gain | - | asserted | استعادت القوات الأوكرانية قرية
1 side_a القوات الأوكرانية (state_forces UA) | - | asserted | القوات الأوكرانية
1 place خاركيف (near UA) | - | asserted | قرب خاركيف
