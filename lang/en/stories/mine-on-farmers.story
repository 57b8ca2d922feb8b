# A mine kills without an actor.
published 2024-04-03

A landmine exploded near Gao, Mali, on Tuesday, killing four farmers, the police said.
---
event 1 landmine 2024-04-02 | in Gao | b: farmers
1 type landmine | police | asserted | A landmine
1 place Gao (near ML) | police | asserted | near Gao, Mali
1 date 2024-04-02 | police | asserted | on Tuesday
1 killed 4 exact civilians | police | asserted | killing four farmers
