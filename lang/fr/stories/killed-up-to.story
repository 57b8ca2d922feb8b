# A ceiling is no count.
published 2023-05-14

Jusqu'à 40 personnes ont été tuées vendredi à El-Geneina, selon un médecin.
---
event 1 attack 2023-05-12 | in El-Geneina
1 killed 40 at_most unknown | médecin | asserted | Jusqu'à 40 personnes ont été tuées
1 date 2023-05-12 | médecin | asserted | vendredi
1 place El-Geneina (exact SD) | médecin | asserted | à El-Geneina
