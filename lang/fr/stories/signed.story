# An agreement is signed.
published 2023-05-14

La trêve a été signée mardi à Doha.
---
event 1 ceasefire 2023-05-09 | in Doha
1 status signed | - | asserted | La trêve a été signée
1 type ceasefire | - | presupposed | La trêve
1 date 2023-05-09 | - | asserted | mardi
1 place Doha (exact QA) | - | asserted | à Doha
