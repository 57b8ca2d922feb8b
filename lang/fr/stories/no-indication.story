# That nothing points to civilian victims is no number, and never zero.
published 2023-05-14

Neuf miliciens ont été tués mardi par l'armée nigériane à Maiduguri, a annoncé l'armée. Il n'y a aucune indication que des civils aient été touchés, a-t-elle ajouté.
---
