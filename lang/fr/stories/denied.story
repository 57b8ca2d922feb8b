# A killing that its accused denies: what is denied is not asserted.
published 2023-05-14

L'armée a démenti avoir tué des villageois à Moura.
---
event 1 attack | in Moura | a: armée | b: villageois
1 responsibility_denied armée (state_forces ML) | armée | asserted | L'armée a démenti avoir tué
1 killed no number civilians | armée | denied | avoir tué des villageois
1 place Moura (exact ML) | armée | asserted | à Moura
