# A drone strike.
published 2023-05-14

A drone strike targeted a convoy on Monday in Tinzaouaten.
---
event 1 drone_strike 2023-05-08 | in Tinzaouaten
1 type drone_strike | - | asserted | A drone strike
1 date 2023-05-08 | - | asserted | on Monday
1 place Tinzaouaten (exact ML) | - | asserted | in Tinzaouaten
