# How old somebody is counts nobody; a year behind another verb makes no statistic of a toll.
published 2024-03-12

Gunmen shot dead a 13-year-old boy and wounded two 15-year-old girls in Kaduna on Monday. It was an attack that killed two people in all, though the governor has not visited the town since 2019.
---
event 1 attack 2024-03-11 | in Kaduna | a: Gunmen | b: 13-year-old boy
1 side_a Gunmen (armed_group) | - | asserted | Gunmen
1 killed 1 exact side_b | - | asserted | shot dead a 13-year-old boy
1 wounded 2 exact side_b | - | asserted | wounded two 15-year-old girls
1 place Kaduna (exact NG) | - | asserted | in Kaduna
1 date 2024-03-11 | - | asserted | on Monday
1 killed 2 exact side_b | - | asserted | killed two people
