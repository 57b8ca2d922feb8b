# A rise is a trend.
published 2023-05-14

L'ONU observe une hausse des attaques au Burkina Faso en 2023.
---
tally attacks rise 2023-01-01..2023-12-31 in BF | ONU | asserted | une hausse des attaques au Burkina Faso en 2023
