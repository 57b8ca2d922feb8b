# The same voice lowers its figure: a revision, not a second toll.
published 2023-05-14

The Iraqi army said on Friday that nine militants were killed in a raid on Tuesday in Hawija. The army later lowered the toll to eight.
---
event 1 raid 2023-05-09 | in Hawija | b: militants
1 killed 9 exact side_b | Iraqi army | asserted | nine militants were killed
1 type raid | Iraqi army | asserted | a raid
1 date 2023-05-09 | Iraqi army | asserted | on Tuesday
1 place Hawija (exact IQ) | Iraqi army | asserted | in Hawija
1 killed 8 exact side_b | Iraqi army | asserted | the toll to eight
