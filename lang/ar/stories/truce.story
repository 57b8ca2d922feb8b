# A truce is no attack.
published 2024-05-15

دخلت الهدنة في غزة حيز التنفيذ صباح الجمعة.
---
event 1 ceasefire 2024-05-10 morning | in غزة
1 type ceasefire | - | presupposed | الهدنة
1 place غزة (exact PS) | - | asserted | في غزة
1 date 2024-05-10 morning | - | asserted | صباح الجمعة
