# A plural verb has its subject in itself: what follows is the object.
published 2024-05-15

قال الجيش إن المهاجمين كانوا مسلحين، وإنهم قتلوا خمسة جنود في غاو.
---
event 1 attack | in غاو
1 killed 5 exact unknown | الجيش | asserted | قتلوا خمسة جنود
1 place غاو (exact ML) | الجيش | asserted | في غاو
