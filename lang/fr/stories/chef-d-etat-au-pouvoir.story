# Qui est en fonction le jour de l'article parle pour le gouvernement.
published 2016-04-13

Deux assaillants ont été tués dimanche près de Gao, a déclaré le président Ibrahim Boubacar Keïta. Quatre soldats ont été blessés, selon l'armée.
---
event 1 attack 2016-04-10 | in Gao | b: assaillants
1 killed 2 exact side_b | président Ibrahim Boubacar Keïta | asserted | Deux assaillants ont été tués
1 date 2016-04-10 | président Ibrahim Boubacar Keïta | asserted | dimanche
1 place Gao (near ML) | président Ibrahim Boubacar Keïta | asserted | près de Gao
1 wounded 4 exact unknown | armée | asserted | Quatre soldats ont été blessés
