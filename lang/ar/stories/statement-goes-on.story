# "The statement added" carries on the voice before; the day it was issued is not the day of the attack.
published 2023-05-14

أعلنت وزارة الداخلية الصومالية، الأحد، مقتل سبعة مسلحين من حركة الشباب في غارة جوية قرب كيسمايو فجر السبت. وأضاف البيان أن قياديا بارزا كان بين القتلى.
---
event 1 airstrike 2023-05-13 dawn | in كيسمايو | b: مسلحين من حركة الشباب
1 killed 7 exact side_b | وزارة الداخلية الصومالية | asserted | مقتل سبعة مسلحين من حركة الشباب
1 side_b مسلحين من حركة الشباب (armed_group SO) | وزارة الداخلية الصومالية | asserted | مسلحين من حركة الشباب
1 type airstrike | وزارة الداخلية الصومالية | asserted | غارة جوية
1 place كيسمايو (near SO) | وزارة الداخلية الصومالية | asserted | قرب كيسمايو
1 date 2023-05-13 dawn | وزارة الداخلية الصومالية | asserted | فجر السبت
1 composition 1 exact unknown | وزارة الداخلية الصومالية | asserted | قياديا بارزا كان بين القتلى
