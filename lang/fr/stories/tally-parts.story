# A statistic with its parts.
published 2023-05-14

L'ONU a recensé 90 attaques en 2022, dont 60 au Mali et 30 au Niger.
---
tally attacks 90 exact 2022-01-01..2022-12-31 in ML,NE | ONU | asserted | 90 attaques en 2022, dont 60 au Mali et 30 au Niger
part 60 exact in ML | 60 au Mali
part 30 exact in NE | 30 au Niger
check sum_of_parts holds | 60 + 30 = 90
