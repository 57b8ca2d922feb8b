# What was not reported is not zero.
published 2024-05-15

وقع انفجار قرب مقديشو، ولم ترد تقارير عن وقوع إصابات.
---
event 1 bombing | in مقديشو
1 type bombing | - | asserted | انفجار
1 place مقديشو (near SO) | - | asserted | قرب مقديشو
1 casualties no number unknown | - | no_indication | لم ترد تقارير عن وقوع إصابات
