# Attacks counted over a period.
published 2023-05-14

In 2022 the group carried out 120 attacks in Somalia.
---
tally attacks 120 exact 2022-01-01..2022-12-31 in SO by group | - | asserted | 120 attacks in Somalia
