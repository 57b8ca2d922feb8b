# Ce qu'une guerre a coûté n'est pas le bilan de l'attaque du jour ; « la plus meurtrière depuis » ne compte rien.
published 2024-03-12

Des hommes armés ont tué neuf villageois lundi près de Djibo, a annoncé l'armée. C'est l'attaque la plus meurtrière dans la région depuis 2019, avec 40 blessés.

La guerre, qui a éclaté en avril 2018 entre l'armée et les rebelles, a fait des dizaines de milliers de morts et plus de deux millions de déplacés, selon l'ONU.
---
event 1 attack 2024-03-11 | in Djibo | a: hommes armés | b: villageois
1 side_a hommes armés (armed_group) | armée | asserted | Des hommes armés
1 killed 9 exact civilians | armée | asserted | ont tué neuf villageois
1 date 2024-03-11 | armée | asserted | lundi
1 place Djibo (near BF) | armée | asserted | près de Djibo
1 wounded 40 exact unknown | - | asserted | 40 blessés
tally displaced 2000000 more_than | ONU | asserted | plus de deux millions de déplacés
