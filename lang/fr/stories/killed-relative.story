# A relative clause tells the act.
published 2023-05-14

Les rebelles qui ont tué six gendarmes samedi à Bria ont fui.
---
event 1 attack 2023-05-13 | in Bria | a: rebelles | b: gendarmes
1 side_a rebelles (armed_group) | - | asserted | Les rebelles
1 killed 6 exact side_b | - | asserted | ont tué six gendarmes
1 date 2023-05-13 | - | asserted | samedi
1 place Bria (exact CF) | - | asserted | à Bria
