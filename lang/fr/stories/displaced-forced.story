# Forced to flee.
published 2023-05-14

Les bombardements ont contraint mille familles à fuir Deraa.
---
event 1 displacement
1 displaced 1000 exact civilians | - | asserted | ont contraint mille familles
