# A ceiling that is only feared is hedged.
published 2024-05-15

قال مسعف إن عدد القتلى في قصف خاركيف قد يصل إلى 20.
---
event 1 shelling
1 type shelling | مسعف | asserted | قصف
1 killed 20 at_most unknown | مسعف | hedged | قد يصل إلى 20
