# Nobody has claimed the attack: no side.
published 2023-05-14

Une bombe a explosé samedi à Mogadiscio. Aucun groupe n'a revendiqué l'attentat.
---
event 1 bombing 2023-05-13 | in Mogadiscio
1 type bombing | - | asserted | Une bombe
1 date 2023-05-13 | - | asserted | samedi
1 place Mogadiscio (exact SO) | - | asserted | à Mogadiscio
1 claimed_by Aucun groupe | - | no_indication | l'attentat
