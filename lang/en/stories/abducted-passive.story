# Abducted: by whom is not said.
published 2023-05-14

Two aid workers were abducted on Tuesday in Djibo.
---
event 1 abduction 2023-05-09 | in Djibo
1 abducted 2 exact civilians | - | asserted | Two aid workers were abducted
1 date 2023-05-09 | - | asserted | on Tuesday
1 place Djibo (exact BF) | - | asserted | in Djibo
