# According to somebody.
published 2023-05-14

Selon l'armée, six rebelles ont été tués lundi à Bukavu.
---
event 1 attack 2023-05-08 | in Bukavu | b: rebelles
1 killed 6 exact side_b | armée | asserted | six rebelles ont été tués
1 date 2023-05-08 | armée | asserted | lundi
1 place Bukavu (exact CD) | armée | asserted | à Bukavu
