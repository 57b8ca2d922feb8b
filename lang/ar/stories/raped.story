# Sexual violence.
published 2024-05-15

اغتصب مسلحون خمس نساء في قرية قرب غوما.
---
event 1 sexual_violence | in غوما | a: مسلحون | b: نساء
1 type sexual_violence | - | asserted | اغتصب مسلحون خمس نساء
1 side_a مسلحون (armed_group) | - | asserted | مسلحون
1 side_b نساء (person) | - | asserted | خمس نساء
1 place غوما (near CD) | - | asserted | قرب غوما
