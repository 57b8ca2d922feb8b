# They fled: displaced, not dead.
published 2023-05-14

Some 3,000 residents fled their homes in Sake after Tuesday's fighting.
---
event 1 clash 2023-05-09 | in Sake
1 displaced 3000 about civilians | - | asserted | Some 3,000 residents fled
1 place Sake (exact CD) | - | asserted | in Sake
1 type clash | - | asserted | Tuesday's fighting
1 date 2023-05-09 | - | asserted | Tuesday's fighting
