# Case 02: attacks that a group claims are its claim, and a statistic, not operations.
published 2023-05-14

Au premier semestre 2022, le mouvement Boko Haram a revendiqué 60 attaques, dont 40 au Nigeria et 20 au Niger, selon un rapport de l'ONU.
---
tally attacks claimed 60 exact 2022-01-01..2022-06-30 in NE,NG by mouvement Boko Haram | rapport de l'ONU < mouvement Boko Haram | asserted | Au premier semestre 2022, le mouvement Boko Haram a revendiqué 60 attaques, dont 40 au Nigeria et 20 au Niger
part 40 exact in NG | 40 au Nigeria
part 20 exact in NE | 20 au Niger
check sum_of_parts holds | 40 + 20 = 60
