# A comma behind the day cuts nothing off.
published 2024-05-15

قصف الجيش المصري أمس الثلاثاء، ستة مواقع لتنظيمات متطرفة في درنة.
---
event 1 shelling 2024-05-14 | in درنة | a: الجيش المصري | b: مواقع لتنظيمات متطرفة
1 type shelling | - | asserted | قصف الجيش المصري أمس الثلاثاء، ستة مواقع لتنظيمات متطرفة
1 side_a الجيش المصري (state_forces EG) | - | asserted | الجيش المصري
1 date 2024-05-14 | - | asserted | أمس الثلاثاء
1 side_b مواقع لتنظيمات متطرفة (armed_group) | - | asserted | ستة مواقع لتنظيمات متطرفة
1 place درنة (exact LY) | - | asserted | في درنة
