# Attacks counted over a half-year.
published 2023-05-14

Au premier semestre 2024, le groupe a revendiqué 120 attaques au Mali et au Niger.
---
tally attacks claimed 120 exact 2024-01-01..2024-06-30 in ML,NE by groupe | groupe | asserted | Au premier semestre 2024, le groupe a revendiqué 120 attaques au Mali et au Niger
