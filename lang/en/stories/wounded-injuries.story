# Injuries.
published 2023-05-14

Four policemen sustained injuries in clashes on Monday in Lagos.
---
event 1 clash 2023-05-08 | in Lagos
1 wounded 4 exact unknown | - | asserted | Four policemen sustained injuries
1 type clash | - | asserted | clashes
1 date 2023-05-08 | - | asserted | on Monday
1 place Lagos (exact NG) | - | asserted | in Lagos
