# A sentence of death carried out is an execution.
published 2024-05-15

نفذت السلطات الإيرانية حكم الإعدام في ثلاثة رجال في شيراز يوم الأربعاء.
---
event 1 execution 2024-05-15 | in شيراز | a: السلطات الإيرانية | b: رجال
1 type execution | - | asserted | نفذت السلطات الإيرانية حكم الإعدام في ثلاثة رجال
1 killed 3 exact side_b | - | asserted | نفذت السلطات الإيرانية حكم الإعدام في ثلاثة رجال
1 side_a السلطات الإيرانية (government IR) | - | asserted | السلطات الإيرانية
1 side_b رجال (person) | - | asserted | ثلاثة رجال
1 place شيراز (exact IR) | - | asserted | في شيراز
1 date 2024-05-15 | - | asserted | يوم الأربعاء
