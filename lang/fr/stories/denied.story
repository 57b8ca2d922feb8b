# A killing that its accused denies: what is denied is not asserted.
published 2023-05-14

L'armée a démenti avoir tué des villageois à Moura.
---
