# A crash on the road is told, and is no attack.
published 2024-05-15

اصطدمت حافلة بشاحنة على طريق قرب أسوان.
---
