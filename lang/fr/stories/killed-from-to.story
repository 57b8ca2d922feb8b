# From twelve to fifteen: the new figure counts, and it is no range.
published 2023-05-14

Le bilan de l'explosion de Beyrouth est passé de 12 à 15 morts, selon le ministère libanais de la Santé.
---
event 1 attack
1 killed 15 exact unknown | ministère libanais de la Santé | asserted | Le bilan de l'explosion de Beyrouth est passé de 12 à 15 morts
