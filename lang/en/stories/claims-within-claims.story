# A group claims attacks, somebody reports that it does, the outlet reports that: three voices, no event.
published 2023-05-14

In April, the African Union published its count. From January to March 2023, Al-Shabaab claimed 90 attacks in Somalia and Kenya, the African Union said.
---
tally attacks claimed 90 exact 2023-01-01..2023-03-31 in KE,SO by Al-Shabaab | African Union < Al-Shabaab | asserted | From January to March 2023, Al-Shabaab claimed 90 attacks in Somalia and Kenya
