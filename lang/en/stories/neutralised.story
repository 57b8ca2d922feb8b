# To neutralise may be to kill or to capture: these are not the dead, and over a period they are no event.
published 2023-05-14

In the first quarter of 2023, the Nigerien army carried out 48 operations. These operations led to the capture of 70 suspects and “neutralised” 26 others, including 5 leaders.
---
tally operations 48 exact 2023-01-01..2023-03-31 by Nigerien army | - | asserted | 48 operations
tally captured 70 exact 2023-01-01..2023-03-31 | - | asserted | the capture of 70 suspects
tally neutralised 26 exact 2023-01-01..2023-03-31 | - | asserted | neutralised” 26 others, including 5 leaders
part 5 exact | 5 leaders
check part_of_whole holds | 5 <= 26
