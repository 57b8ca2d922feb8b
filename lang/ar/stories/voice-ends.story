# The next sentence is not his.
published 2024-05-15

قال المحافظ إن قتيلين سقطا في كركوك. ودوى انفجار ثان في المدينة مساء.
---
event 1 bombing | in كركوك
1 killed 2 exact unknown | المحافظ | asserted | قتيلين
1 place كركوك (exact IQ) | المحافظ | asserted | في كركوك
1 type bombing | - | asserted | انفجار ثان
