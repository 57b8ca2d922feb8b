# A figure over a year is a statistic.
published 2024-05-15

قتل 900 مدني في بوركينا فاسو خلال عام 2023.
---
tally killed 900 exact 2023-01-01..2023-12-31 | - | asserted | قتل 900 مدني
