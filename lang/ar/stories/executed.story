# An execution.
published 2024-05-15

أعدم مسلحون ثلاثة أسرى في بلدة قرب سبها.
---
event 1 execution | in سبها | a: مسلحون | b: أسرى
1 type execution | - | asserted | أعدم مسلحون ثلاثة أسرى
1 killed 3 exact side_b | - | asserted | أعدم مسلحون ثلاثة أسرى
1 side_a مسلحون (armed_group) | - | asserted | مسلحون
1 side_b أسرى (person) | - | asserted | ثلاثة أسرى
1 place سبها (near LY) | - | asserted | قرب سبها
