# A floor is a floor.
published 2023-05-14

At least twenty worshippers were killed on Sunday in Owo, police said.
---
event 1 attack 2023-05-14 | in Owo | b: worshippers
1 killed 20 at_least civilians | police | asserted | At least twenty worshippers were killed
1 date 2023-05-14 | police | asserted | on Sunday
1 place Owo (exact NG) | police | asserted | in Owo
