# A killing told as context is background, with no more than a latest day.
# Trap 9 of the seed.
# open: the murder of somebody is told as news of a killing (lang/fr)
published 2023-05-14

Deux soldats libanais ont été tués vendredi lors d'une attaque à Tyr. Les tensions venaient de monter après l'assassinat d'un ministre à Beyrouth, a rappelé le gouvernement dans un communiqué du 2 mai.
---
event 1 attack 2023-05-12 | in Tyr
event 2 background assassination ..2023-05-02 | in Beyrouth | b: ministre
1 killed 2 exact unknown | - | asserted | Deux soldats libanais ont été tués
1 date 2023-05-12 | - | asserted | vendredi
1 type attack | - | asserted | une attaque
1 place Tyr (exact LB) | - | asserted | à Tyr
2 type assassination | gouvernement | presupposed | l'assassinat d'un ministre à Beyrouth
