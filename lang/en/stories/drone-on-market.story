# A drone hits a market.
published 2023-05-14

A drone hit a crowded market on Monday in Kabkabiya, killing 36 people.
---
event 1 drone_strike 2023-05-08
1 type drone_strike | - | asserted | A drone hit a crowded market
1 date 2023-05-08 | - | asserted | on Monday
1 killed 36 exact unknown | - | asserted | killing 36 people
