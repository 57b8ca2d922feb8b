# A threat is no event with dead.
published 2023-05-14

Le groupe a menacé de tuer les otages.
---
