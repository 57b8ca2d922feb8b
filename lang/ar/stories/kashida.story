# A stretched letter is the same word.
published 2024-05-15

قتـــل خمسة جنود في هجـــوم قرب غاو.
---
event 1 attack | in غاو
1 killed 5 exact unknown | - | asserted | قتـــل خمسة جنود
1 type attack | - | asserted | هجـــوم
1 place غاو (near ML) | - | asserted | قرب غاو
