# Nobody was killed: zero, said by somebody.
published 2023-05-14

Aucun civil n'a été tué dans la frappe, a assuré l'armée israélienne.
---
event 1 airstrike
1 casualties 0 exact civilians | armée israélienne | asserted | Aucun civil n'a été tué
1 type airstrike | armée israélienne | asserted | la frappe
