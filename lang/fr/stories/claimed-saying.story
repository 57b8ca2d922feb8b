# What a group says that it did stands with its voice.
published 2023-05-14

Le mouvement Ansarul Islam a revendiqué l'attaque de Djibo, affirmant avoir tué 12 soldats.
---
event 1 attack | a: mouvement Ansarul Islam
1 claimed_by mouvement Ansarul Islam (armed_group BF) | mouvement Ansarul Islam | asserted | Le mouvement Ansarul Islam a revendiqué l'attaque de Djibo
1 side_a mouvement Ansarul Islam (armed_group BF) | mouvement Ansarul Islam | asserted | Le mouvement Ansarul Islam
1 type attack | mouvement Ansarul Islam | asserted | l'attaque de Djibo
1 killed 12 exact unknown | mouvement Ansarul Islam | asserted | avoir tué 12 soldats
