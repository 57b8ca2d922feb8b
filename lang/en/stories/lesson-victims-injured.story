# Casualties told apart: who died, who was hurt.
published 2023-05-14

The blast on Monday in Homs caused 40 casualties, including 12 dead, the governor said.
---
event 1 bombing 2023-05-08 | in Homs
1 type bombing | governor | asserted | The blast
1 date 2023-05-08 | governor | asserted | on Monday
1 place Homs (exact SY) | governor | asserted | in Homs
1 casualties 40 exact unknown | governor | asserted | caused 40 casualties
1 composition 12 exact unknown | governor | asserted | including 12 dead
1 killed 12 exact unknown | governor | asserted | 12 dead
