# Tear gas against a crowd is repression.
published 2023-05-14

La police a tiré des gaz lacrymogènes sur les manifestants samedi à Bamako.
---
event 1 repression 2023-05-13 | in Bamako | a: police | b: manifestants
1 type repression | - | asserted | La police a tiré des gaz lacrymogènes sur les manifestants
1 side_a police (police ML) | - | asserted | La police
1 side_b manifestants (civilians) | - | asserted | les manifestants
1 date 2023-05-13 | - | asserted | samedi
1 place Bamako (exact ML) | - | asserted | à Bamako
