# Case 21: three counters in turn; the wounded are no dead.
published 2023-05-14

Le gang Gran Grif a tué 40 habitants jeudi à Verrettes, en Haïti, selon la mairie. Le gouvernement fait état de 30 blessés. L'ONU a recensé 70 morts.
---
event 1 attack 2023-05-11 | in Verrettes | a: gang Gran Grif | b: habitants
1 side_a gang Gran Grif (armed_group HT) | mairie | asserted | Le gang Gran Grif
1 killed 40 exact civilians | mairie | asserted | a tué 40 habitants
1 date 2023-05-11 | mairie | asserted | jeudi
1 place Verrettes (exact HT) | mairie | asserted | à Verrettes, en Haïti
1 wounded 30 exact unknown | gouvernement | asserted | 30 blessés
1 killed 70 exact unknown | ONU | asserted | 70 morts
