# An abduction as a noun.
published 2023-05-14

The abduction of nine monks was confirmed by the bishop of Segou.
---
event 1 abduction
1 type abduction | - | asserted | The abduction of nine monks
1 abducted 9 exact civilians | - | asserted | The abduction of nine monks
