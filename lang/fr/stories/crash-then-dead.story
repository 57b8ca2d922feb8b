# Les morts comptés deux phrases après un accident d'avion n'ont été tués par personne.
published 2023-05-14

Un avion s'est écrasé dimanche près de Goma.
L'appareil venait de Bunia.
Douze personnes ont été tuées et trois blessées.
---
