# A killing told as context is background, with no more than a latest day.
published 2023-05-14

Deux soldats libanais ont été tués vendredi lors d'une attaque à Tyr. Les tensions venaient de monter après l'assassinat d'un ministre à Beyrouth, a rappelé le gouvernement dans un communiqué du 2 mai.
---
