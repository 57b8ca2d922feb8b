# Who denies it becomes no side.
published 2024-05-15

نفت جماعة الحوثي مسؤوليتها عن قصف سوق في تعز.
---
event 1 shelling | in تعز
1 responsibility_denied جماعة الحوثي (armed_group YE) | جماعة الحوثي | asserted | نفت جماعة الحوثي مسؤوليتها
1 type shelling | - | presupposed | قصف
1 place تعز (exact YE) | - | asserted | في تعز
