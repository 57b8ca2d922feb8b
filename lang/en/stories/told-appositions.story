published 2023-05-14
# Two appositions behind who was killed are nobody else.

The mayor, a father of three, his hands tied, was killed on Monday in Gao.
---
event 1 attack 2023-05-08 | in Gao
1 killed no number unknown | - | asserted | The mayor, a father of three, his hands tied, was killed
1 date 2023-05-08 | - | asserted | on Monday
1 place Gao (exact ML) | - | asserted | in Gao
