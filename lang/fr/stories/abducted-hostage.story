# Taken hostage.
published 2023-05-14

Des pirates ont pris en otage douze marins lundi au large de Cotonou.
---
event 1 abduction 2023-05-08 | in Cotonou | a: pirates
1 side_a pirates (armed_group) | - | asserted | Des pirates
1 abducted 12 exact side_b | - | asserted | ont pris en otage douze marins
1 date 2023-05-08 | - | asserted | lundi
1 place Cotonou (near BJ) | - | asserted | au large de Cotonou
