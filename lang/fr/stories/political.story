# Victories declared, wishes and announcements put off are political statements, listed and not coded.
# Trap 11 of the seed.
published 2023-05-14

En 2018, le gouvernement nigérian avait proclamé la victoire sur Boko Haram. En avril, le président a souhaité le départ des forces françaises. L'annonce d'un accord a été reportée.
---
uncoded political_statement | le gouvernement nigérian avait proclamé la victoire
uncoded political_statement | le président a souhaité le départ des forces françaises
uncoded political_statement | L'annonce d'un accord a été reportée
