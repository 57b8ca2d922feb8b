# Clashes between one and another.
published 2023-05-14

Des affrontements entre l'armée et des miliciens ont éclaté dimanche à Minova.
---
event 1 clash 2023-05-14 | a: armée | b: miliciens
1 type clash | - | asserted | Des affrontements
1 side_a armée (state_forces) | - | asserted | l'armée
1 side_b miliciens (armed_group) | - | asserted | des miliciens
1 date 2023-05-14 | - | asserted | dimanche
