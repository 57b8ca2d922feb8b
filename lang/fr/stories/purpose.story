# What somebody means to do, or could do, is no event.
published 2023-05-14

Le groupe recrute des combattants afin de préparer et de mener des attaques contre les civils de la région. Il serait capable de tuer des dizaines de personnes, estime un chercheur.
---
