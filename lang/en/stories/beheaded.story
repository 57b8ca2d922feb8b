# Beheaded hostages are an execution.
published 2021-04-01

Insurgents beheaded two hostages in Palma, Mozambique, on Wednesday, the army said.
---
event 1 execution 2021-03-31 | in Palma | a: Insurgents | b: hostages
1 type execution | army | asserted | Insurgents beheaded two hostages
1 side_a Insurgents (armed_group) | army | asserted | Insurgents
1 killed 2 exact side_b | army | asserted | beheaded two hostages
1 side_b hostages (person) | army | asserted | two hostages
1 place Palma (exact MZ) | army | asserted | in Palma, Mozambique
1 date 2021-03-31 | army | asserted | on Wednesday
