# An opinion is no fact.
# The second negative case of the seed.
published 2023-05-14

La guerre est une folie, estime l'écrivain.
---
