# A planned attack is no attack.
published 2023-08-22

The police arrested three men in Hamburg, Germany, on Monday. They wanted to attack a mosque, the prosecutor said.
---
event 1 arrest 2023-08-21 | in Hamburg | a: police
1 side_a police (police DE) | - | asserted | The police
1 captured 3 exact side_b | - | asserted | arrested three men
1 place Hamburg (exact DE) | - | asserted | in Hamburg, Germany
1 date 2023-08-21 | - | asserted | on Monday
