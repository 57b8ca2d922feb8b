# Shots fired.
published 2023-05-14

Soldiers opened fire on a taxi on Friday in Bamenda, killing the driver.
---
event 1 attack 2023-05-12 | in Bamenda | a: Soldiers | b: driver
1 type attack | - | asserted | Soldiers opened fire on a taxi
1 side_a Soldiers (state_forces CM) | - | asserted | Soldiers
1 date 2023-05-12 | - | asserted | on Friday
1 place Bamenda (exact CM) | - | asserted | in Bamenda
1 killed no number civilians | - | asserted | killing the driver
