# A cruel act told soberly.
published 2023-05-14

Insurgents beheaded three loggers on Wednesday in Macomia.
---
event 1 execution 2023-05-10 | in Macomia | a: Insurgents | b: loggers
1 type execution | - | asserted | Insurgents beheaded three loggers
1 side_a Insurgents (armed_group) | - | asserted | Insurgents
1 killed 3 exact civilians | - | asserted | beheaded three loggers
1 side_b loggers (civilians) | - | asserted | three loggers
1 date 2023-05-10 | - | asserted | on Wednesday
1 place Macomia (exact MZ) | - | asserted | in Macomia
