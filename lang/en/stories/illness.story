# A disease kills without violence.
published 2023-05-14

Cholera killed 14 people last week in Goma.
---
