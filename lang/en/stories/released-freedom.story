# They regained their freedom.
published 2023-05-14

Twelve abducted pupils regained their freedom on Friday in Birnin Gwari.
---
event 1 release 2023-05-12 | in Birnin Gwari
1 released 12 exact civilians | - | asserted | Twelve abducted pupils regained their freedom
1 date 2023-05-12 | - | asserted | on Friday
1 place Birnin Gwari (exact NG) | - | asserted | in Birnin Gwari
