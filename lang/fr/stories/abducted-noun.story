# An abduction as a noun.
published 2023-05-14

L'enlèvement de neuf moines a été confirmé par l'évêque de Ségou.
---
event 1 abduction
1 type abduction | - | asserted | L'enlèvement de neuf moines
1 abducted 9 exact civilians | - | asserted | L'enlèvement de neuf moines
