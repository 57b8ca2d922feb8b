# Rescued by forces.
published 2023-05-14

Les forces spéciales ont délivré seize otages mardi à Maiduguri.
---
event 1 release 2023-05-09 | in Maiduguri | a: forces spéciales
1 side_a forces spéciales (state_forces NG) | - | asserted | Les forces spéciales
1 rescued 16 exact side_b | - | asserted | ont délivré seize otages
1 date 2023-05-09 | - | asserted | mardi
1 place Maiduguri (exact NG) | - | asserted | à Maiduguri
