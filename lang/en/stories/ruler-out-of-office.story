# Who no longer holds the office speaks for himself.
published 2016-04-13

Five villagers were killed in Diffa on Sunday, Mamadou Tandja said.
---
event 1 attack 2016-04-10 | in Diffa | b: villagers
1 killed 5 exact civilians | Mamadou Tandja | asserted | Five villagers were killed
1 place Diffa (exact NE) | Mamadou Tandja | asserted | in Diffa
1 date 2016-04-10 | Mamadou Tandja | asserted | on Sunday
