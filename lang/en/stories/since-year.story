# A count since a year runs until the report.
published 2023-05-14

Gunmen killed two farmers on Monday in Mopti. Since 2015, jihadists have killed more than 20,000 people in Mali.
---
event 1 attack 2023-05-08 | in Mopti | a: Gunmen | b: farmers
1 side_a Gunmen (armed_group) | - | asserted | Gunmen
1 killed 2 exact civilians | - | asserted | killed two farmers
1 date 2023-05-08 | - | asserted | on Monday
1 place Mopti (exact ML) | - | asserted | in Mopti
tally killed 20000 more_than 2015-01-01..2023-05-14 by jihadists | - | asserted | have killed more than 20,000 people
