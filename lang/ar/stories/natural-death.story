# A poet who dies of age is no victim.
published 2024-05-15

توفي الشاعر الكبير في دمشق عن عمر 90 عاما بعد صراع مع المرض.
---
