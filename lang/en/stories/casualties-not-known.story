# Not known: no figure.
published 2023-05-14

The authorities in Port Sudan have given no toll.
---
