# A day without its year takes it from the day of publication, and lies before it; a year that is said stays.
# Trap 10 of the seed.
published 2023-01-08

Cinq douaniers tchadiens ont été tués le 20 décembre à Bol. L'enquête est en cours. En mars 2015, le gouvernement avait proclamé la victoire sur Boko Haram.
---
event 1 attack 2022-12-20 | in Bol
1 killed 5 exact unknown | - | asserted | Cinq douaniers tchadiens ont été tués
1 date 2022-12-20 | - | asserted | le 20 décembre
1 place Bol (exact TD) | - | asserted | à Bol
1 follow_up L'enquête est en cours | - | asserted | L'enquête est en cours
uncoded political_statement | le gouvernement avait proclamé la victoire
