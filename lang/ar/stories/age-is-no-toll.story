# An age is no toll.
published 2024-05-15

قتل رجل يبلغ من العمر 45 عاما برصاص مسلحين في تكريت.
---
event 1 attack | in تكريت
1 killed 1 exact unknown | - | asserted | قتل رجل
1 place تكريت (exact IQ) | - | asserted | في تكريت
