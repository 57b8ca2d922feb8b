# A town before a dash is where the report was sent from.
published 2023-05-14

Goma – Six civils ont été tués vendredi à Beni, selon l'armée.
---
event 1 attack 2023-05-12 | in Beni | b: civils
1 killed 6 exact civilians | armée | asserted | Six civils ont été tués
1 date 2023-05-12 | armée | asserted | vendredi
1 place Beni (exact CD) | armée | asserted | à Beni
