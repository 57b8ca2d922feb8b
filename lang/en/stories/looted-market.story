# Looting has its own type.
published 2022-03-12

Bandits looted the market in Sokoto, Nigeria, on Friday, traders said.
---
event 1 looting 2022-03-11 | in Sokoto | a: Bandits
1 type looting | traders | asserted | Bandits looted the market
1 side_a Bandits (armed_group) | traders | asserted | Bandits
1 place Sokoto (exact NG) | traders | asserted | in Sokoto, Nigeria
1 date 2022-03-11 | traders | asserted | on Friday
