# A statistic with its parts.
published 2023-05-14

From January to June 2022, the coalition carried out 90 operations, including 60 in Iraq and 30 in Syria.
---
tally operations 90 exact 2022-01-01..2022-06-30 in IQ,SY by coalition | - | asserted | 90 operations, including 60 in Iraq and 30 in Syria
part 60 exact in IQ | 60 in Iraq
part 30 exact in SY | 30 in Syria
check sum_of_parts holds | 60 + 30 = 90
