# A road accident is no violence.
published 2023-05-14

Un autocar est tombé dans un ravin dimanche à Kaya.
---
