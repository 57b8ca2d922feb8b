# A foiled attack is no attack.
published 2023-05-14

Police foiled a plot to bomb a train station in Cologne. Two suspects were arrested on Monday.
---
event 1 arrest 2023-05-08
1 captured 2 exact side_b | - | asserted | Two suspects were arrested
1 date 2023-05-08 | - | asserted | on Monday
