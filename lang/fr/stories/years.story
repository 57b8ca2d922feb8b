# A day without its year takes it from the day of publication, and lies before it; a year that is said stays.
published 2023-01-08

Cinq douaniers tchadiens ont été tués le 20 décembre à Bol. L'enquête est en cours. En mars 2015, le gouvernement avait proclamé la victoire sur Boko Haram.
---
