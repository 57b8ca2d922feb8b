# Fatally wounded is killed.
published 2023-05-14

La police a mortellement blessé deux jeunes vendredi à Marseille.
---
event 1 attack 2023-05-12 | in Marseille | a: police | b: jeunes
1 side_a police (police FR) | - | asserted | La police
1 killed 2 exact side_b | - | asserted | mortellement blessé deux jeunes
1 date 2023-05-12 | - | asserted | vendredi
1 place Marseille (exact FR) | - | asserted | à Marseille
