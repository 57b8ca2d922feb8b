# Case 15: a toll brought down: the new figure and the old one, each said.
published 2023-05-14

Une attaque a visé dimanche un village à Lamu, au Kenya. La police kényane a ramené mardi à 14 morts le bilan de l'attaque.
---
event 1 attack 2023-05-14 | in Lamu
1 type attack | - | asserted | Une attaque
1 date 2023-05-14 | - | asserted | dimanche
1 place Lamu (exact KE) | - | asserted | à Lamu, au Kenya
1 killed 14 exact unknown | police kényane | asserted | 14 morts
