# A wish is politics.
published 2024-05-15

أعرب الرئيس عن أمله في نهاية الحرب، ودعا الشعب إلى الصبر.
---
uncoded political_statement | أعرب الرئيس
