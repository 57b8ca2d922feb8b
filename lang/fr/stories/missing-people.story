# Reported missing.
published 2023-05-14

Trente pêcheurs sont portés disparus après l'attaque de lundi à Baga.
---
event 1 attack 2023-05-08 | in Baga
1 missing 30 exact civilians | - | asserted | Trente pêcheurs sont portés disparus
1 type attack | - | presupposed | l'attaque
1 date 2023-05-08 | - | asserted | de lundi
1 place Baga (exact NG) | - | asserted | à Baga
