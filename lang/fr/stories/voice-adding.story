# Adding that: the same voice.
published 2023-05-14

L'armée a annoncé un raid samedi à Dikwa, précisant que sept combattants avaient été tués.
---
event 1 raid 2023-05-13 | in Dikwa | b: combattants
1 type raid | armée | asserted | un raid
1 date 2023-05-13 | armée | asserted | samedi
1 place Dikwa (exact NG) | armée | asserted | à Dikwa
1 killed 7 exact side_b | armée | asserted | sept combattants avaient été tués
