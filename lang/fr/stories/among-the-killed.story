# Among those killed: a number told before, not a new toll.
published 2024-05-14

Parmi les villageois tués lundi à Bama figure un imam.
---
event 1 attack 2024-05-13 | in Bama | b: villageois
1 killed no number civilians | - | presupposed | Parmi les villageois tués
1 date 2024-05-13 | - | asserted | lundi
1 place Bama (exact NG) | - | asserted | à Bama
