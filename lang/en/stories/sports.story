# Sport speaks like war.
published 2023-05-14

The striker shot twice and killed the game on Sunday in Bamako. The defence came under attack from the start.
---
