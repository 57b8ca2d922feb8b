# A country speaks.
published 2023-05-14

Ukraine said two of its soldiers were killed on Monday in Kherson.
---
event 1 attack 2023-05-08 | in Kherson
1 killed 2 exact unknown | Ukraine | asserted | two of its soldiers were killed
1 date 2023-05-08 | Ukraine | asserted | on Monday
1 place Kherson (exact UA) | Ukraine | asserted | in Kherson
