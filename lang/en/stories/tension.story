# Tension between two countries is no event.
published 2023-05-14

Tensions between Ethiopia and Eritrea have been high for months. Both governments fear a new war.
---
