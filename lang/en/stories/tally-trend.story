# A trend is no event.
published 2023-05-14

The UN recorded a rise in attacks by militias in Ituri in 2022.
---
tally attacks rise 2022-01-01..2022-12-31 | - | asserted | a rise in attacks
