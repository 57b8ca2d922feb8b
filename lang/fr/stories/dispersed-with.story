# Dispersed with tear gas.
published 2023-05-14

La police kényane a dispersé mardi à l'aide de gaz lacrymogènes plusieurs centaines de manifestants à Nairobi.
---
event 1 repression 2023-05-09 | in Nairobi | a: police kényane | b: manifestants
1 type repression | - | asserted | La police kényane a dispersé mardi à l'aide de gaz lacrymogènes plusieurs centaines de manifestants
1 side_a police kényane (police KE) | - | asserted | La police kényane
1 date 2023-05-09 | - | asserted | mardi
1 side_b manifestants (civilians) | - | asserted | plusieurs centaines de manifestants
1 place Nairobi (exact KE) | - | asserted | à Nairobi
