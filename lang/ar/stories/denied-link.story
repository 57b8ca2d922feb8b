# Who denies a part in the shelling does not vouch for its toll.
published 2024-05-15

نفت جماعة الحوثي مسؤوليتها عن قصف سوق في تعز أدى يوم الاثنين إلى مقتل ستة مدنيين.
---
event 1 shelling 2024-05-13 | in تعز | b: مدنيين
1 responsibility_denied جماعة الحوثي (armed_group YE) | جماعة الحوثي | asserted | نفت جماعة الحوثي مسؤوليتها
1 type shelling | - | asserted | قصف
1 place تعز (exact YE) | - | asserted | في تعز
1 date 2024-05-13 | - | asserted | يوم الاثنين
1 killed 6 exact civilians | - | asserted | مقتل ستة مدنيين
