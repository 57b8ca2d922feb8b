# People who set fire are a side.
published 2022-07-09

Protesters set fire to a police station in Colombo, Sri Lanka, on Friday, the police said.
---
event 1 destruction 2022-07-08 | in Colombo | a: Protesters
1 type destruction | police | asserted | Protesters set fire to a police station
1 side_a Protesters (civilians) | police | asserted | Protesters
1 place Colombo (exact LK) | police | asserted | in Colombo, Sri Lanka
1 date 2022-07-08 | police | asserted | on Friday
