# Hamza left out is the same word.
published 2024-05-15

اعلن الجيش ان ثلاثة مسلحين قتلوا في اشتباك قرب الانبار.
---
event 1 clash | in الانبار | b: مسلحين
1 killed 3 exact side_b | الجيش | asserted | ثلاثة مسلحين قتلوا
1 type clash | الجيش | asserted | اشتباك
1 place الانبار (near IQ) | الجيش | asserted | قرب الانبار
