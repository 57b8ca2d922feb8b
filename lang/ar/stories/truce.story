# A truce is no attack.
published 2024-05-15

دخلت الهدنة في غزة حيز التنفيذ صباح الجمعة.
---
