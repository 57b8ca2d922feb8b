# A crowd shot at.
published 2023-05-14

La police a ouvert le feu sur des manifestants samedi à Dakar, tuant trois personnes.
---
event 1 attack 2023-05-13 | in Dakar | a: police | b: manifestants; personnes
1 type attack | - | asserted | La police a ouvert le feu sur des manifestants
1 side_a police (police SN) | - | asserted | La police
1 side_b manifestants (civilians) | - | asserted | des manifestants
1 date 2023-05-13 | - | asserted | samedi
1 place Dakar (exact SN) | - | asserted | à Dakar
1 killed 3 exact side_b | - | asserted | tuant trois personnes
