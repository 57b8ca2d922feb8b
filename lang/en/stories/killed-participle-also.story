# A participle tells the result.
published 2023-05-14

A blast tore through a bus on Sunday in Quetta, killing four passengers.
---
event 1 bombing 2023-05-14 | in Quetta | b: passengers
1 type bombing | - | asserted | A blast
1 date 2023-05-14 | - | asserted | on Sunday
1 place Quetta (exact PK) | - | asserted | in Quetta
1 killed 4 exact civilians | - | asserted | killing four passengers
