# A building collapses: no violence.
published 2023-05-14

Douze personnes sont mortes dans l'effondrement d'un immeuble mardi à Bombay.
---
