# What a body denies is no deed of those it speaks of.
published 2023-10-11

A spokesman for the junta denied that the army had carried out the attack on the camp.
Eleven people were killed in the attack on Monday, a doctor said.
---
event 1 attack 2023-10-09
1 killed 11 exact unknown | doctor | asserted | Eleven people were killed
1 type attack | doctor | asserted | the attack
1 date 2023-10-09 | doctor | asserted | on Monday
