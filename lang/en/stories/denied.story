# A killing that its accused denies: what is denied is not asserted.
published 2023-05-14

The army denied that it had killed villagers in Moura.
---
