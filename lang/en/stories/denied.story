# A killing that its accused denies: what is denied is not asserted.
published 2023-05-14

The army denied that it had killed villagers in Moura.
---
event 1 attack | in Moura | a: army | b: villagers
1 killed no number civilians | army | denied | had killed villagers
1 place Moura (exact ML) | army | asserted | in Moura
