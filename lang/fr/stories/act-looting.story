# Looting.
published 2023-05-14

Des hommes armés ont pillé un marché jeudi à Nyala.
---
event 1 looting 2023-05-11 | in Nyala | a: hommes armés
1 type looting | - | asserted | Des hommes armés ont pillé un marché
1 side_a hommes armés (armed_group) | - | asserted | Des hommes armés
1 date 2023-05-11 | - | asserted | jeudi
1 place Nyala (exact SD) | - | asserted | à Nyala
