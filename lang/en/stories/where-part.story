# A part of a country.
published 2023-05-14

Gunmen killed eight people on Monday in northern Mali.
---
event 1 attack 2023-05-08 | in northern Mali | a: Gunmen | b: people
1 side_a Gunmen (armed_group) | - | asserted | Gunmen
1 killed 8 exact side_b | - | asserted | killed eight people
1 date 2023-05-08 | - | asserted | on Monday
1 place northern Mali (region ML) | - | asserted | in northern Mali
