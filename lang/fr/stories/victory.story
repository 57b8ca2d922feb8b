# Victory proclaimed, over a group that is named, is no killing and no event.
published 2023-05-14

Le président a proclamé la défaite totale du mouvement en juin 2019.
---
uncoded political_statement | Le président a proclamé la défaite totale du mouvement
