# Torture has its own type.
published 2020-02-20

Guards tortured two detainees in Homs, Syria, a former prisoner said.
---
event 1 torture | in Homs | a: Guards | b: detainees
1 type torture | former prisoner | asserted | Guards tortured two detainees
1 side_a Guards (state_forces SY) | former prisoner | asserted | Guards
1 side_b detainees (person) | former prisoner | asserted | two detainees
1 place Homs (exact SY) | former prisoner | asserted | in Homs, Syria
