# No sign of victims is not zero.
published 2023-05-14

Il n'y a aucune indication que des civils aient été touchés, a déclaré le ministère.
---
