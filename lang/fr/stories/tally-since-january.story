# A figure over a year is no event.
published 2023-05-14

En 2023, 400 civils ont été tués en Haïti, selon l'ONU.
---
tally killed 400 exact 2023-01-01..2023-12-31 | ONU | asserted | 400 civils ont été tués
