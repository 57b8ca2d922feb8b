# The arrest as a noun.
published 2023-05-14

L'arrestation de deux suspects a été annoncée lundi par la police kényane.
---
event 1 arrest
1 captured 2 exact side_b | - | asserted | L'arrestation de deux suspects
