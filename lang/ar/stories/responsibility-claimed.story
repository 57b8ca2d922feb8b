# A group claims the act: it speaks for itself.
published 2024-05-15

تبنت حركة الشباب تفجيرا في مقديشو قتل فيه ستة أشخاص.
---
event 1 bombing | in مقديشو | a: حركة الشباب
1 claimed_by حركة الشباب (armed_group SO) | حركة الشباب | asserted | تبنت حركة الشباب تفجيرا
1 side_a حركة الشباب (armed_group SO) | حركة الشباب | asserted | حركة الشباب
1 type bombing | - | asserted | تفجيرا
1 place مقديشو (exact SO) | - | asserted | في مقديشو
1 killed 6 exact unknown | - | asserted | قتل فيه ستة أشخاص
