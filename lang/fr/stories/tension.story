# Tension between two countries is no event.
published 2023-05-14

Les tensions entre l'Éthiopie et l'Érythrée sont vives depuis des mois. Les deux gouvernements craignent une nouvelle guerre.
---
