# A commemoration is no new attack.
published 2023-05-14

Les habitants ont prié dimanche à Bamako.
---
