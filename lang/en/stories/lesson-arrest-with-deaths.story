# An arrest that costs lives.
published 2023-05-14

Troops arrested a gang leader on Thursday in Culiacan. Ten soldiers and 19 gunmen were killed.
---
event 1 arrest 2023-05-11 | in Culiacan | a: Troops | b: gunmen
1 side_a Troops (state_forces MX) | - | asserted | Troops
1 captured 1 exact side_b | - | asserted | arrested a gang leader
1 date 2023-05-11 | - | asserted | on Thursday
1 place Culiacan (exact MX) | - | asserted | in Culiacan
1 killed 10 exact side_a | - | asserted | Ten soldiers and 19 gunmen were killed
1 killed 19 exact side_b | - | asserted | Ten soldiers and 19 gunmen were killed
