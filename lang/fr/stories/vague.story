# Dozens stay dozens, and at least stays at least.
published 2023-05-14

Des dizaines de personnes ont été tuées samedi à Barsalogho, selon des habitants. Au moins 30 blessés ont été soignés, a dit un médecin.
---
event 1 attack 2023-05-13 | in Barsalogho
1 killed ? vague unknown | habitants | asserted | Des dizaines de personnes ont été tuées
1 date 2023-05-13 | habitants | asserted | samedi
1 place Barsalogho (exact BF) | habitants | asserted | à Barsalogho
1 wounded 30 at_least unknown | médecin | asserted | Au moins 30 blessés
