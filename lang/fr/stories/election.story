# A vote is no violence.
published 2023-05-14

Le gouvernement a annoncé la date du scrutin vendredi à Bissau.
---
