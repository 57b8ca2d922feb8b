# An opinion on a war is neither an event nor a claim.
published 2023-05-14

The government's strategy is a failure. Nothing is more dangerous than an army in doubt, and the war will be long.
---
