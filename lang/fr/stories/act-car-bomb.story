# A car bomb.
published 2023-05-14

Une voiture piégée a explosé samedi à Mogadiscio. Onze passants ont été tués.
---
event 1 bombing 2023-05-13 | in Mogadiscio | b: passants
1 type bombing | - | asserted | Une voiture piégée
1 date 2023-05-13 | - | asserted | samedi
1 place Mogadiscio (exact SO) | - | asserted | à Mogadiscio
1 killed 11 exact civilians | - | asserted | Onze passants ont été tués
