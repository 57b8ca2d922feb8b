# Confirmed on one day, done on another.
published 2023-05-14

The death of the commander, killed in a drone strike on Sunday in Jenin, was confirmed on Tuesday.
---
event 1 drone_strike 2023-05-14 | in Jenin
1 killed no number unknown | - | asserted | The death of the commander
1 type drone_strike | - | asserted | a drone strike
1 date 2023-05-14 | - | asserted | on Sunday
1 place Jenin (exact PS) | - | asserted | in Jenin
