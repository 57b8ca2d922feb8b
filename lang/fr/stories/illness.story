# A disease kills without violence.
published 2023-05-14

Le choléra a frappé la ville de Goma.
---
