# Gunned down: one dead, by an indefinite noun.
published 2023-02-02

A reporter was gunned down in Tijuana, Mexico, on Wednesday, the prosecutor said.
---
event 1 attack 2023-02-01 | in Tijuana
1 killed 1 exact unknown | prosecutor | asserted | A reporter was gunned
1 place Tijuana (exact MX) | prosecutor | asserted | in Tijuana, Mexico
1 date 2023-02-01 | prosecutor | asserted | on Wednesday
