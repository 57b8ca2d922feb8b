# What a whole year cost is a statistic, no part of today's attack.
published 2024-10-15

Gunmen killed eight people in Port-au-Prince on Monday.
Last year nearly 5,000 people were killed in the country, the United Nations said.
---
event 1 attack 2024-10-14 | in Port-au-Prince | a: Gunmen | b: people
1 side_a Gunmen (armed_group) | - | asserted | Gunmen
1 killed 8 exact side_b | - | asserted | killed eight people
1 place Port-au-Prince (exact HT) | - | asserted | in Port-au-Prince
1 date 2024-10-14 | - | asserted | on Monday
tally killed 5000 about 2023-01-01..2023-12-31 | United Nations | asserted | nearly 5,000 people were killed
