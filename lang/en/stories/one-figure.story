# A toll told in the headline, in the text and once more is one figure; the same number in a date is none.
# open: "two of the eleven killed" are counted as two dead
published 2023-05-14

Philippine army kills 11 Abu Sayyaf fighters in Jolo

Philippine soldiers killed eleven Abu Sayyaf fighters in Jolo on May 11, the army said. Two of the eleven fighters killed had been wanted for years.
---
event 1 attack 2023-05-11 | in Jolo | a: Philippine army | b: Abu Sayyaf fighters
1 killed 11 exact side_b again | - | asserted | kills 11 Abu Sayyaf fighters
1 killed 11 exact side_b | army | asserted | killed eleven Abu Sayyaf fighters
1 side_b Abu Sayyaf fighters (armed_group PH) | army | asserted | Abu Sayyaf fighters
1 place Jolo (exact PH) | army | asserted | in Jolo
1 date 2023-05-11 | army | asserted | on May 11
1 killed 11 exact side_b again | - | asserted | the eleven fighters killed
