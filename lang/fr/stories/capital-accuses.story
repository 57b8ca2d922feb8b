# One government accuses another.
published 2023-05-14

Paris a accusé Moscou d'avoir bombardé un hôpital à Kharkiv.
---
event 1 shelling | in Kharkiv | a: Moscou
1 accused Moscou (government RU) | Paris | asserted | Paris a accusé Moscou d'avoir bombardé
1 side_a Moscou (government RU) | Paris | hedged | Moscou
1 place Kharkiv (exact UA) | Paris | asserted | à Kharkiv
