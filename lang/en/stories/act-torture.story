# Torture.
published 2023-05-14

Jailers tortured six detainees in Benghazi, according to the UN.
---
event 1 torture | in Benghazi | a: Jailers | b: detainees
1 type torture | UN | asserted | Jailers tortured six detainees
1 side_a Jailers (police LY) | UN | asserted | Jailers
1 side_b detainees (person) | UN | asserted | six detainees
1 place Benghazi (exact LY) | UN | asserted | in Benghazi
