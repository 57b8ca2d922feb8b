# An opinion on a war is neither an event nor a claim.
published 2023-05-14

La stratégie du gouvernement est un échec. Rien n'est plus dangereux qu'une armée qui doute, et la guerre sera longue.
---
