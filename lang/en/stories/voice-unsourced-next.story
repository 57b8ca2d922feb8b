# The next sentence has no voice of its own.
published 2023-05-14

Gunmen killed five people on Monday in Tarin Kot, police said. A school was burned.
---
event 1 attack 2023-05-08 | in Tarin Kot | a: Gunmen | b: people
1 side_a Gunmen (armed_group) | police | asserted | Gunmen
1 killed 5 exact side_b | police | asserted | killed five people
1 date 2023-05-08 | police | asserted | on Monday
1 place Tarin Kot (admin2 AF) | police | asserted | in Tarin Kot
1 type destruction | - | asserted | A school was burned
1 damaged no number unknown | - | asserted | A school was burned
