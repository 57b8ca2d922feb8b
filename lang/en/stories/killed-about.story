# Some fifteen: about.
published 2023-05-14

Some fifteen rebels were shot dead on Monday in Goma, the Congolese army said.
---
event 1 attack 2023-05-08 | in Goma | b: rebels
1 killed 15 about side_b | Congolese army | asserted | Some fifteen rebels were shot
1 date 2023-05-08 | Congolese army | asserted | on Monday
1 place Goma (exact CD) | Congolese army | asserted | in Goma
