# An improvised bomb.
published 2023-05-14

A roadside bomb exploded as a patrol passed on Thursday in Diffa. Two soldiers were wounded.
---
event 1 ied 2023-05-11 | in Diffa
1 type ied | - | asserted | A roadside bomb
1 date 2023-05-11 | - | asserted | on Thursday
1 place Diffa (exact NE) | - | asserted | in Diffa
1 wounded 2 exact unknown | - | asserted | Two soldiers were wounded
