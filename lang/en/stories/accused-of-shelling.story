# One side accuses the other: no finding.
published 2023-05-14

Eight people were killed on Thursday in Surin, Thailand. Thailand accused Cambodia of firing rockets.
---
event 1 attack 2023-05-11 | in Surin | a: Cambodia
1 killed 8 exact unknown | - | asserted | Eight people were killed
1 date 2023-05-11 | - | asserted | on Thursday
1 place Surin (exact TH) | - | asserted | in Surin, Thailand
1 accused Cambodia (government KH) | Thailand | asserted | Thailand accused Cambodia of firing
1 side_a Cambodia (government KH) | Thailand | hedged | Cambodia
