# Who stands behind the verb decides.
published 2024-05-15

قتل مسلحون سبعة رعاة قرب موبتي. وقتل سبعة مسلحين قرب غاو.
---
event 1 attack | in موبتي | a: مسلحون | b: رعاة
event 2 attack | in غاو | b: مسلحين
1 killed 7 exact civilians | - | asserted | قتل مسلحون سبعة رعاة
1 side_a مسلحون (armed_group) | - | asserted | مسلحون
1 place موبتي (near ML) | - | asserted | قرب موبتي
2 killed 7 exact side_b | - | asserted | قتل سبعة مسلحين
2 place غاو (near ML) | - | asserted | قرب غاو
