# Sport speaks like war.
published 2023-05-14

L'équipe du Mali a battu celle du Niger dimanche à Bamako. L'attaquant a frappé deux fois.
---
