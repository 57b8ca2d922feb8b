# A number and its parts.
published 2024-05-15

نفذ الجيش 40 عملية خلال عام 2023، منها 25 في بورنو و15 في يوبي.
---
tally operations 40 exact 2023-01-01..2023-12-31 by الجيش | - | asserted | 40 عملية
