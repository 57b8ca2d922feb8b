# The day of the announcement is not the day of the act.
published 2023-05-14

L'armée a annoncé vendredi que six rebelles avaient été tués mardi à Goma.
---
event 1 attack 2023-05-09 | in Goma | b: rebelles
1 killed 6 exact side_b | armée | asserted | six rebelles avaient été tués
1 date 2023-05-09 | armée | asserted | mardi
1 place Goma (exact CD) | armée | asserted | à Goma
