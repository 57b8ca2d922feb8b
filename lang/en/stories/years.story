# A day without its year takes it from the day of publication, and lies before it; a year that is said stays.
published 2023-01-08

Five Chadian customs officers were killed on December 20 in Bol. An investigation is under way. In March 2015, the government had declared victory over Boko Haram.
---
event 1 attack 2022-12-20 | in Bol
1 killed 5 exact unknown | - | asserted | Five Chadian customs officers were killed
1 date 2022-12-20 | - | asserted | on December 20
1 place Bol (exact TD) | - | asserted | in Bol
1 follow_up An investigation is under way | - | asserted | An investigation is under way
uncoded political_statement | the government had declared victory
