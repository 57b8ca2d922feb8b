# A toll is raised by another count: both stand with their voices.
published 2023-05-14

Un attentat a fait 32 morts lundi à Mogadiscio, a annoncé la police. Un premier bilan faisait état de 20 morts.
---
event 1 bombing 2023-05-08 | in Mogadiscio
1 type bombing | police | asserted | Un attentat
1 killed 32 exact unknown | police | asserted | a fait 32 morts
1 date 2023-05-08 | police | asserted | lundi
1 place Mogadiscio (exact SO) | police | asserted | à Mogadiscio
1 killed 20 exact unknown | - | asserted | 20 morts
