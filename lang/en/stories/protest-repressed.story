# Police shoot at a crowd.
published 2023-05-14

Police shot dead eight protesters on Wednesday in Nairobi, a rights group said.
---
event 1 attack 2023-05-10 | in Nairobi | a: Police | b: protesters
1 side_a Police (police KE) | rights group | asserted | Police
1 killed 8 exact civilians | rights group | asserted | shot dead eight protesters
1 date 2023-05-10 | rights group | asserted | on Wednesday
1 place Nairobi (exact KE) | rights group | asserted | in Nairobi
