# The death of so many is announced by somebody.
published 2023-05-14

L'armée tchadienne a annoncé la mort de 23 soldats samedi à Bol.
---
event 1 attack 2023-05-13 | in Bol
1 killed 23 exact unknown | armée tchadienne | asserted | la mort de 23 soldats
1 date 2023-05-13 | armée tchadienne | asserted | samedi
1 place Bol (exact TD) | armée tchadienne | asserted | à Bol
