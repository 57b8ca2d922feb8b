# Typographic apostrophes and unbreakable spaces are read like plain ones, and quoted as printed.
# Trap 13 of the seed.
published 2023-05-14

L’armée d’Éthiopie a tué 14 rebelles lors d’un raid à Gambela, a déclaré l’état-major : « L’opération s’est achevée mardi ».
---
event 1 raid 2023-05-09 | in Gambela | a: armée d’Éthiopie | b: rebelles
1 side_a armée d’Éthiopie (state_forces ET) | état-major | asserted | L’armée d’Éthiopie
1 killed 14 exact side_b by attacker | état-major | asserted | a tué 14 rebelles
1 type raid | état-major | asserted | un raid
1 place Gambela (exact ET) | état-major | asserted | à Gambela
1 date 2023-05-09 | état-major | asserted | mardi
