# To neutralise may be to kill or to capture: these are not the dead, and over a period they are no event.
# Trap 7 of the seed.
published 2023-05-14

Au premier trimestre 2023, l'armée nigérienne a mené 48 opérations. Ces opérations ont permis de capturer 70 suspects et de « neutraliser » 26 autres, dont 5 chefs.
---
tally operations 48 exact 2023-01-01..2023-03-31 by armée nigérienne | - | asserted | 48 opérations
tally captured 70 exact 2023-01-01..2023-03-31 | - | asserted | capturer 70 suspects
tally neutralised 26 exact 2023-01-01..2023-03-31 | - | asserted | neutraliser » 26 autres, dont 5 chefs
part 5 exact | 5 chefs
check part_of_whole holds | 5 <= 26
