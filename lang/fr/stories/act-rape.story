# Sexual violence.
published 2023-05-14

Des miliciens ont violé douze femmes samedi à Kadugli, selon l'ONU.
---
event 1 sexual_violence 2023-05-13 | in Kadugli | a: miliciens | b: femmes
1 type sexual_violence | ONU | asserted | Des miliciens ont violé douze femmes
1 side_a miliciens (armed_group) | ONU | asserted | Des miliciens
1 side_b femmes (person) | ONU | asserted | douze femmes
1 date 2023-05-13 | ONU | asserted | samedi
1 place Kadugli (exact SD) | ONU | asserted | à Kadugli
