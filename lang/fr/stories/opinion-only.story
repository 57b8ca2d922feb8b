# An opinion is no fact.
published 2023-05-14

La guerre est une folie, estime l'écrivain.
---
