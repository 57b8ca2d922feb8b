# What may happen has not happened.
published 2023-05-14

Les rebelles pourraient tuer les otages, a averti le gouvernement. La ville de Goma est calme.
---
