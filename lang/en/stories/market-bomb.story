# A car bomb: dead and wounded in one clause.
published 2022-10-30

A car bomb exploded in a market in Mogadishu, Somalia, on Saturday, killing at least 30 people and wounding dozens, the police said.
---
event 1 bombing 2022-10-29 | in Mogadishu
1 type bombing | police | asserted | A car bomb
1 place Mogadishu (exact SO) | police | asserted | in Mogadishu, Somalia
1 date 2022-10-29 | police | asserted | on Saturday
1 killed 30 at_least unknown | police | asserted | killing at least 30 people
1 wounded ? vague unknown | police | asserted | wounding dozens
