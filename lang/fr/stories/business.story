# Business speaks like war.
published 2023-05-14

Le constructeur a lancé une offensive sur le marché européen. L'action a explosé et les ventes ont bombardé les prévisions.
---
