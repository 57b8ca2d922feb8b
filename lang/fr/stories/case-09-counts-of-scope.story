# Case 09: counters count different things: each figure stands with its voice.
published 2023-05-14

Le M23 a tué 20 civils mardi à Rutshuru, selon l'armée. L'ONU fait état de 45 morts. Le M23 dément avoir tué des civils.
---
event 1 attack 2023-05-09 | in Rutshuru | a: M23 | b: civils
1 side_a M23 (armed_group CD) | armée | asserted | Le M23
1 killed 20 exact civilians | armée | asserted | a tué 20 civils
1 date 2023-05-09 | armée | asserted | mardi
1 place Rutshuru (exact CD) | armée | asserted | à Rutshuru
1 killed 45 exact civilians | ONU | asserted | 45 morts
1 responsibility_denied M23 (armed_group CD) | M23 | asserted | Le M23 dément avoir tué
1 killed no number civilians | M23 | denied | avoir tué des civils
