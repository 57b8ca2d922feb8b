# A threat is no attack.
published 2023-05-14

The group threatened to attack embassies.
---
