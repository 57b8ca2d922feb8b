# Who speaks is the one named beside the verb of saying, not the body that the quotation is about.
# Trap 5 of the seed.
published 2023-05-14

« Les troupes de l'état-major ont mené un raid à Ménaka à l'aube du 6 mai. Huit rebelles ont été tués », a fait savoir le ministère malien de la Défense.
---
event 1 raid 2023-05-06 dawn | in Ménaka | a: troupes de l'état-major | b: rebelles
1 type raid | ministère malien de la Défense | asserted | Les troupes de l'état-major ont mené un raid
1 side_a troupes de l'état-major (state_forces ML) | ministère malien de la Défense | asserted | Les troupes de l'état-major
1 place Ménaka (exact ML) | ministère malien de la Défense | asserted | à Ménaka
1 date 2023-05-06 dawn | ministère malien de la Défense | asserted | à l'aube du 6 mai
1 killed 8 exact side_b by attacker | ministère malien de la Défense | asserted | Huit rebelles ont été tués
