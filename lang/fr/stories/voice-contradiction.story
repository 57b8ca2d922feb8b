# Two sides contradict each other.
published 2023-05-14

Les houthis affirment que 12 civils ont été tués vendredi à Saada. L'armée saoudienne dément avoir frappé la ville.
---
event 1 attack 2023-05-12 | in Saada | b: civils
1 killed 12 exact civilians | houthis | asserted | 12 civils ont été tués
1 date 2023-05-12 | houthis | asserted | vendredi
1 place Saada (exact YE) | houthis | asserted | à Saada
1 responsibility_denied armée saoudienne (state_forces SA) | armée saoudienne | asserted | L'armée saoudienne dément avoir frappé
