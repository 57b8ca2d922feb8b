# Vowels printed are the same word.
published 2024-05-15

قُتِل خمسةُ جنودٍ في هجومٍ قربَ غاو.
---
event 1 attack | in غاو
1 killed 5 exact unknown | - | asserted | قُتِل خمسةُ جنودٍ
1 type attack | - | asserted | هجومٍ
1 place غاو (near ML) | - | asserted | قربَ غاو
