# A ceiling.
published 2023-05-14

Up to 40 people were killed on Monday in Sagaing, according to residents.
---
event 1 attack 2023-05-08 | in Sagaing
1 killed 40 at_most unknown | residents | asserted | Up to 40 people were killed
1 date 2023-05-08 | residents | asserted | on Monday
1 place Sagaing (admin1 MM) | residents | asserted | in Sagaing
