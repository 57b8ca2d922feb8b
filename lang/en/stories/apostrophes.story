# Typographic apostrophes and unbreakable spaces are read like plain ones, and quoted as printed.
published 2023-05-14

Ethiopia’s army killed 14 rebels in a raid in Gambela, the army’s general staff said: “The operation ended on Tuesday.”
---
event 1 raid 2023-05-09 | in Gambela | a: Ethiopia’s army | b: rebels
1 side_a Ethiopia’s army (state_forces ET) | army’s general staff | asserted | Ethiopia’s army
1 killed 14 exact side_b | army’s general staff | asserted | killed 14 rebels
1 type raid | army’s general staff | asserted | a raid
1 place Gambela (exact ET) | army’s general staff | asserted | in Gambela
1 date 2023-05-09 | army’s general staff | asserted | on Tuesday
