# Repression of a protest.
published 2023-05-14

La police a dispersé les manifestants dimanche à Lagos.
---
event 1 repression 2023-05-14 | in Lagos | a: police | b: manifestants
1 type repression | - | asserted | La police a dispersé les manifestants
1 side_a police (police NG) | - | asserted | La police
1 side_b manifestants (civilians) | - | asserted | les manifestants
1 date 2023-05-14 | - | asserted | dimanche
1 place Lagos (exact NG) | - | asserted | à Lagos
