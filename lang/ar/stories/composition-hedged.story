# Who is likely among them is hedged.
published 2024-05-15

قتل تسعة مسلحين في غارة قرب دير الزور. ورجح مسؤول وجود قيادي بارز بين القتلى.
---
event 1 airstrike | in دير الزور | b: مسلحين
1 killed 9 exact side_b | - | asserted | قتل تسعة مسلحين
1 type airstrike | - | asserted | غارة
1 place دير الزور (near SY) | - | asserted | قرب دير الزور
1 composition no number unknown | - | hedged | رجح مسؤول وجود قيادي بارز بين القتلى
